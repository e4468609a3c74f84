"""What is said of an atom under the mouse, and to who can't see it."""

from workbench.briefs.markup import parse
from workbench.ui.briefs.prose.figures import NAMES
from workbench.ui.briefs.prose.lexicon import Lexicon, figure_of
from workbench.ui.briefs.prose.pieces import Atom, Kind
from workbench.ui.sentences import quoted
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

LONGEST = 800
"""Letters of a passage in a tip."""


def told_of(atom: Atom, lexicon: Lexicon, number: int | None, *, plain: bool = False) -> str:
    """Return what is said of an atom: words cited, their source, place and grade; number: which of several chips is meant.

    As a tool tip takes it; plain: as it is spoken.
    """
    words = _told(atom, lexicon, number)
    return words if plain else tip(words)


def _told(atom: Atom, lexicon: Lexicon, number: int | None) -> str:
    if atom.kind in {Kind.CITE, Kind.QUOTATION}:
        return _cited(lexicon, number)
    if atom.kind is Kind.NOTE:
        return tr("Footnote: {words}").format(words=note_words(atom))
    if atom.kind is Kind.REFERENCE:
        return lexicon.referred(atom.markup) or tr("What this led to is no longer in the brief.")
    kind = figure_of(atom.markup)[0]
    return tr(NAMES[kind][0]) if kind in NAMES else tr("Figure")


def _cited(lexicon: Lexicon, number: int | None) -> str:
    cited = lexicon.citation(number) if number is not None else None
    if cited is None:
        return tr("No passage has this number in this brief.")
    words = quoted(f"{cited.words[:LONGEST]}{'…' if len(cited.words) > LONGEST else ''}")
    source = " · ".join(part for part in (cited.source, cited.place, cited.grade) if part)
    gone = "" if cited.passage_id is not None else tr("The passage is no longer in the project; its words are kept.")
    return "\n".join(part for part in (words, source, gone, f"[{cited.number}]") if part)


def note_words(atom: Atom) -> str:
    """Return the words of a footnote without its signs."""
    blocks = parse(atom.markup)
    notes = [run.note for block in blocks for run in block.runs if run.note]
    return "".join(run.text or f"[{', '.join(map(str, run.cites))}]" * bool(run.cites) for note in notes for run in note)
