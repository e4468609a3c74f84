"""Candidates: what a few letters may mean among themes and entities, best first; no widgets here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.coding.question_records import QuestionRecord
from workbench.coding.records import ThemeRecord
from workbench.entities.kinds import entity_kind
from workbench.entities.records import EntityRecord
from workbench.ui.palette_matching import folded
from workbench.ui.words import tr


class Choice(StrEnum):
    """What choosing a candidate does."""

    THEME = "theme"
    ENTITY = "entity"
    NEW_THEME = "new theme"
    NEW_ENTITY = "new entity"
    ALIAS = "alias"
    QUESTION = "question"
    NEW_QUESTION = "new question"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row of the field; found: where (start, end) in name the typed letters stand; count in words is the view's."""

    choice: Choice
    name: str
    id: int = 0
    aside: str = ""
    colour: int = -1
    icon: str = ""
    key: str = ""
    count: int = 0
    kind: str = ""
    found: tuple[int, int] = (0, 0)
    against: int = 0


MOST = 6
QUESTION_SIGN = "!"
"""What is typed before words to mean a question."""


def candidates(
    themes: Sequence[ThemeRecord], records: Sequence[EntityRecord], typed: str, recent: Sequence[tuple[str, int]]
) -> list[Candidate]:
    """Return the best matches of themes and entities together.

    ``#`` before the letters: themes only; ``@``: entities only. Nothing typed: what was used last. Names go before
    aliases, aliases before definitions; the start of a name before the start of a word before the middle. A retired theme
    is found by its whole name only, as it would otherwise be made a second time.
    """
    only, words = typed[:1] if typed[:1] in {"#", "@"} else "", typed.lstrip("#@").strip()
    last = {target: number for number, target in enumerate(recent)}
    scored: list[tuple[tuple[int, int, int], Candidate]] = []
    for candidate, names, further in _all(themes if only != "@" else (), records if only != "#" else (), words):
        rank = last.get((candidate.choice.value, candidate.id), len(last))
        if not words:
            if only or rank < len(last):
                scored.append(((0, rank, -candidate.count), candidate))
            continue
        match = _match(names, further, folded(words))
        if match is not None:
            level, found, aside = match
            shown = Candidate(
                candidate.choice, candidate.name, candidate.id, aside or candidate.aside, candidate.colour, candidate.icon,
                candidate.key, candidate.count, candidate.kind, found,
            )  # fmt: skip
            scored.append(((level, rank, -candidate.count), shown))
    return [candidate for _, candidate in sorted(scored, key=lambda pair: pair[0])[:MOST]]


def _all(
    themes: Iterable[ThemeRecord], records: Iterable[EntityRecord], typed: str
) -> Iterable[tuple[Candidate, tuple[str, ...], tuple[str, ...]]]:
    for theme in themes:
        if theme.is_retired and folded(typed) not in {folded(theme.name), folded(theme.path)}:
            continue
        above = tr("retired") if theme.is_retired else theme.path.rpartition("/")[0].replace("/", " › ")
        made = Candidate(Choice.THEME, theme.name, theme.id, above, theme.colour, "", theme.key, theme.own)
        yield made, (theme.name, theme.path), (theme.definition,)
    for record in records:
        kind = entity_kind(record.kind)
        made = Candidate(
            Choice.ENTITY, record.name, record.id, kind.label, -1, kind.icon, record.key, record.mentions, record.kind
        )
        yield made, (record.name,), record.aliases


def _match(names: tuple[str, ...], further: tuple[str, ...], words: str) -> tuple[int, tuple[int, int], str] | None:
    """Return (level, lower is better; where in the name; what else was found), None if nothing matches."""
    name = folded(names[0])
    at = name.find(words)
    if name == words:
        return 0, (0, len(words)), ""
    if at == 0:
        return 1, (0, len(words)), ""
    starts = next((i for i in range(len(name)) if name.startswith(words, i) and not name[i - 1].isalnum()), -1)
    if starts > 0:
        return 2, (starts, starts + len(words)), ""
    if any(words in folded(other) for other in names[1:]) and "/" in words:
        return 2, (0, 0), ""
    for other in further:
        plain = folded(other)
        if plain.startswith(words) or f" {words}" in plain:
            return (3 if len(other) < 60 else 5), (0, 0), f"“{_around(other, plain.find(words))}”"
    return (4, (at, at + len(words)), "") if at > 0 else None


def _around(words: str, at: int) -> str:
    start = max(0, at - 12)
    piece = words[start : at + 28]
    return f"{'…' if start else ''}{piece.strip()}{'…' if at + 28 < len(words) else ''}"


def asked(questions: Iterable[QuestionRecord], typed: str) -> list[Candidate]:
    """Return the questions that ``!`` and some words may mean, best first; all, in the analyst's order, if nothing follows.

    Each word typed must begin a word of the question; where they stand together goes before where they don't.
    """
    words = folded(typed.removeprefix(QUESTION_SIGN).strip())
    scored = []
    for number, record in enumerate(questions):
        text = folded(record.text)
        at = text.find(words) if words else -1
        begins = [one for part in text.split() for one in (part, part.strip("“”‘’\"'(«"))]
        if at < 0 and not all(any(one.startswith(word) for one in begins) for word in words.split()):
            continue
        found = (at, at + len(words)) if at >= 0 and words else (0, 0)
        made = Candidate(
            Choice.QUESTION, record.text, record.id, icon="question", count=record.supports, found=found,
            against=record.contradicts,
        )  # fmt: skip
        scored.append((at != 0 if words else False, at < 0, number, made))
    return [one for *_, one in sorted(scored, key=lambda each: each[:3])[:MOST]]


def is_new_question(questions: Iterable[QuestionRecord], typed: str) -> bool:
    """Tell whether there are words after ``!``, and no question has them."""
    wanted = folded(typed.removeprefix(QUESTION_SIGN).strip())
    return bool(wanted) and all(folded(one.text) != wanted for one in questions)


def is_new_theme(themes: Iterable[ThemeRecord], typed: str) -> bool:
    """Tell whether no theme is named, or placed, as typed."""
    wanted = folded(typed.strip("# /"))
    return bool(wanted) and all(wanted not in {folded(theme.path), folded(theme.name)} for theme in themes)


def is_new_entity(records: Iterable[EntityRecord], typed: str) -> bool:
    """Tell whether no entity has the name typed, as name or alias."""
    wanted = folded(typed.strip("@ "))
    return bool(wanted) and all(wanted not in {folded(name) for name in (one.name, *one.aliases)} for one in records)
