"""Versions of a judgment in words: what changed, and the words that came and went, as rich text."""

import re
from collections.abc import Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from html import escape

from workbench.briefs.judging import named as beginning
from workbench.briefs.judgment_history import FIELDS, JudgmentState, JudgmentVersion, Weighed
from workbench.model.clean import shortened
from workbench.said import Words
from workbench.ui.briefs.point_lists import CHECKS, ONES
from workbench.ui.briefs.prose.lexicon import Lexicon
from workbench.ui.briefs.prose.said import Told, told
from workbench.ui.named import named
from workbench.ui.sentences import quoted
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

NAMES: dict[str, Words] = {
    "text": "Statement", "likelihood": "Likelihood", "confidence": "Confidence", "reason": "Reason", "evidence": "Evidence",
    "points": "Points",
}  # fmt: skip
"""What may differ between two versions."""

MOST = 6_000
"""Words and blanks that are compared."""

KINDS: dict[str, Words] = {"undo": "undone", "redo": "redone"}


def changed_words(version: JudgmentVersion, *, is_first: bool) -> str:
    """Return what a version changed: ``Statement, likelihood``."""
    if is_first:
        return tr("First version") if version.step else tr("As it was when the history began")
    names = [tr(NAMES[name]) for name in FIELDS if name in version.changed]
    words = ", ".join([*names[:1], *(name[:1].lower() + name[1:] for name in names[1:])])
    kind = tr(KINDS[version.kind]) if version.kind in KINDS else ""
    return f"{words} ({kind})" if kind else words


def difference(
    state: JudgmentState, former: JudgmentState, quotes: Mapping[int, str], tokens: Tokens, lexicon: Lexicon | None = None
) -> str:
    """Return the difference of two versions as rich text, what changed first; quotes: words of passages by id.

    All words are escaped. lexicon: what citations and references are called in the brief.
    """
    known = lexicon or Lexicon()
    said = {
        "text": _marked(told(former.text, known), told(state.text, known), tokens),
        "likelihood": _marked([Told(named(former.likelihood))], [Told(named(state.likelihood))], tokens),
        "confidence": _marked([Told(named(former.confidence))], [Told(named(state.confidence))], tokens),
        "reason": _marked(told(former.reason, known), told(state.reason, known), tokens),
        "evidence": _lines(_evidence(former, quotes), _evidence(state, quotes), tokens),
        "points": _lines(_points(former), _points(state), tokens),
    }
    changed = state.differs_in(former)
    order = sorted(FIELDS, key=lambda name: name not in changed)
    return "".join(_part(tr(NAMES[name]), said[name]) for name in order) or escape(tr("Nothing was written yet."))


def _part(name: str, said: str) -> str:
    return f"<p style='margin:0 0 2px 0'><b>{escape(name)}</b></p><p style='margin:0 0 10px 0'>{said}</p>" if said else ""


def _marked(old: list[Told], new: list[Told], tokens: Tokens) -> str:
    """Return the new words, those that came and went marked by colour, underline and a line through."""
    before, after = _pieces(old), _pieces(new)
    said = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = (_dressed(each, tokens) for each in (before[i1:i2], after[j1:j2]))
        if tag == "equal":
            said.append(come)
            continue
        said += [_gone(gone, tokens)] if gone else []
        said += [_come(come, tokens)] if come else []
    return "".join(said).replace("\n", "<br>")


def _pieces(told_words: list[Told]) -> list[Told]:
    """Return the words and the blanks between them, each by itself; a chip is a word."""
    pieces: list[Told] = []
    for each in told_words:
        cut = [each.text] if each.is_chip else [part for part in re.split(r"(\s)", each.text) if part]
        pieces += [replace(each, text=part) for part in cut]
    return pieces[:MOST]


def _dressed(pieces: list[Told], tokens: Tokens) -> str:
    return "".join(_one(each, tokens) for each in pieces)


def _one(piece: Told, tokens: Tokens) -> str:
    words = escape(piece.text)
    if piece.is_chip:
        words = f"<span style='background-color:{tokens.name('accent_soft')}'>&nbsp;{words}&nbsp;</span>"
    words = f"<b>{words}</b>" if piece.bold else words
    return f"<i>{words}</i>" if piece.italic else words


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
    quote = quoted(shortened(words, 90)) if words else tr("a passage that is gone")
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
    return beginning(state.text) or tr("Nothing written")
