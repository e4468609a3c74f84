"""What holds for the letters and paragraphs of an RTF group; a group begins with what holds around it."""

from dataclasses import dataclass, field, replace

from workbench.model.document import StyleKind
from workbench.sources.runs import Mark

_TOGGLES = {"b": StyleKind.BOLD, "i": StyleKind.ITALIC, "strike": StyleKind.STRIKE, "striked": StyleKind.STRIKE}
_RAISED = {"super": StyleKind.SUPERSCRIPT, "sub": StyleKind.SUBSCRIPT, "up": StyleKind.SUPERSCRIPT, "dn": StyleKind.SUBSCRIPT}


@dataclass(frozen=True, slots=True)
class Shape:
    """What a paragraph is like: style, outline level from 0, list level, indents in twips, whether it is in a table."""

    style: int | None = None
    outline: int = 9
    list: int | None = None
    list_level: int = 0
    left: int = 0
    first: int = 0
    in_table: bool = False


@dataclass(slots=True)
class State:
    """A group's state; shape belongs to the paragraph and is shared by the groups within it."""

    font: int | None = None
    substitutes: int = 1
    marks: frozenset[StyleKind] = frozenset()
    link: str = ""
    hidden: bool = False
    deleted: bool = False
    destination: str = ""
    shape: Shape = field(default_factory=Shape)

    def inner(self) -> "State":
        """Return the state with which a group within begins."""
        return replace(self)

    def character(self, word: str, number: int | None) -> bool:
        """Take a word that sets letters; tells whether it was one."""
        on = number is None or number != 0
        if word in _TOGGLES:
            self._set(_TOGGLES[word], on=on)
        elif word in _RAISED:
            self.marks -= {StyleKind.SUPERSCRIPT, StyleKind.SUBSCRIPT}
            self._set(_RAISED[word], on=on)
        elif word == "nosupersub":
            self.marks -= {StyleKind.SUPERSCRIPT, StyleKind.SUBSCRIPT}
        elif word == "plain":
            self.marks, self.hidden, self.font = frozenset(), False, None
        elif word == "v":
            self.hidden = on
        elif word == "deleted":
            self.deleted = on
        elif word == "f":
            self.font = number
        elif word == "uc":
            self.substitutes = max(0, min(number if number is not None else 1, 16))
        else:
            return False
        return True

    def paragraph(self, word: str, number: int | None) -> bool:
        """Take a word that sets the paragraph; tells whether it was one."""
        value = number or 0
        changes: dict[str, object] = {
            "pard": None, "s": {"style": number}, "outlinelevel": {"outline": value}, "ls": {"list": value},
            "ilvl": {"list_level": max(0, min(value, 8))}, "li": {"left": value}, "fi": {"first": value},
            "intbl": {"in_table": True}, "itap": {"in_table": value > 0},
        }  # fmt: skip
        if word not in changes:
            return False
        change = changes[word]
        self.shape = replace(self.shape, **change) if isinstance(change, dict) else Shape()
        return True

    def all_marks(self, *, code: bool) -> list[Mark]:
        """Return the marks of the letters to come."""
        marks: list[Mark] = [(kind, "") for kind in self.marks]
        if code:
            marks.append((StyleKind.CODE, ""))
        return [*marks, (StyleKind.LINK, self.link)] if self.link else marks

    def _set(self, kind: StyleKind, *, on: bool) -> None:
        self.marks = self.marks | {kind} if on else self.marks - {kind}
