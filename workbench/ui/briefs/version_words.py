"""Versions of a judgment in words: what changed, and the words that came and went, as rich text."""

from collections.abc import Mapping
from difflib import SequenceMatcher
from html import escape

from workbench.briefs.judging import named
from workbench.briefs.judgment_history import FIELDS, JudgmentState, JudgmentVersion, Weighed
from workbench.model.clean import shortened
from workbench.ui.briefs.point_lists import CHECKS, ONES
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

NAMES = {
    "text": "Statement", "likelihood": "Likelihood", "confidence": "Confidence", "reason": "Reason", "evidence": "Evidence",
    "points": "Points",
}  # fmt: skip
"""What may differ between two versions."""

KINDS = {"do": "", "undo": "undone", "redo": "redone"}


def changed_words(version: JudgmentVersion, *, is_first: bool) -> str:
    """Return what a version changed: ``Statement, likelihood``."""
    if is_first:
        return tr("First version") if version.step else tr("As it was when the history began")
    names = [tr(NAMES[name]) for name in FIELDS if name in version.changed]
    words = ", ".join([*names[:1], *(name[:1].lower() + name[1:] for name in names[1:])])
    kind = tr(KINDS[version.kind]) if KINDS[version.kind] else ""
    return f"{words} ({kind})" if kind else words


def difference(state: JudgmentState, former: JudgmentState, quotes: Mapping[int, str], tokens: Tokens) -> str:
    """Return the difference of two versions as rich text, what changed first; quotes: words of passages by id.

    All words are escaped.
    """
    said = {
        "text": _marked(former.text, state.text, tokens),
        "likelihood": _marked(former.likelihood, state.likelihood, tokens),
        "confidence": _marked(former.confidence, state.confidence, tokens),
        "reason": _marked(former.reason, state.reason, tokens),
        "evidence": _lines(_evidence(former, quotes), _evidence(state, quotes), tokens),
        "points": _lines(_points(former), _points(state), tokens),
    }
    changed = state.differs_in(former)
    order = sorted(FIELDS, key=lambda name: name not in changed)
    return "".join(_part(tr(NAMES[name]), said[name]) for name in order) or escape(tr("Nothing was written yet."))


def _part(name: str, said: str) -> str:
    return f"<p style='margin:0 0 2px 0'><b>{escape(name)}</b></p><p style='margin:0 0 10px 0'>{said}</p>" if said else ""


def _marked(old: str, new: str, tokens: Tokens) -> str:
    """Return the new words, those that came and went marked by colour, underline and a line through."""
    before, after = _pieces(old), _pieces(new)
    said = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = escape("".join(before[i1:i2])), escape("".join(after[j1:j2]))
        if tag == "equal":
            said.append(come)
            continue
        said += [_gone(gone, tokens)] if gone else []
        said += [_come(come, tokens)] if come else []
    return "".join(said).replace("\n", "<br>")


def _pieces(text: str) -> list[str]:
    """Return the words and the blanks between them."""
    pieces: list[str] = []
    for letter in text[:20_000]:
        if pieces and letter.isspace() == pieces[-1][-1].isspace() and not letter.isspace():
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def _gone(words: str, tokens: Tokens) -> str:
    return f"<s style='color:{tokens.name('danger')}'>{words}</s>"


def _come(words: str, tokens: Tokens) -> str:
    return f"<u style='color:{tokens.name('ok')}'>{words}</u>"


def _lines(old: list[str], new: list[str], tokens: Tokens) -> str:
    """Return the lines that both have as they are, those that only one has marked."""
    said = [escape(line) if line in old else _come(escape(line), tokens) for line in new]
    return "<br>".join([*said, *(_gone(escape(line), tokens) for line in old if line not in new)])


def _evidence(state: JudgmentState, quotes: Mapping[int, str]) -> list[str]:
    return [_weighed(each, quotes) for each in state.evidence]


def _weighed(each: Weighed, quotes: Mapping[int, str]) -> str:
    words = quotes.get(each.passage_id)
    quote = f"“{shortened(words, 90)}”" if words else tr("a passage that is gone")
    side = tr("For: {words}") if each.supports else tr("Against: {words}")
    return side.format(words=quote) + (f" ({each.note})" if each.note else "")


def _points(state: JudgmentState) -> list[str]:
    checks = dict(CHECKS)
    said = []
    for each in state.points:
        more = [part for part in (tr(checks[each.category]) if each.category else "", each.note) if part]
        said.append(f"{tr(ONES[each.kind])}: {each.text}" + (f" ({'; '.join(more)})" if more else ""))
    return said


def version_name(state: JudgmentState) -> str:
    """Return the first words of a version."""
    return named(state.text) or tr("Nothing written")
