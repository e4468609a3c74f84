"""The kinds of what became of passages, in words, in the order of chips."""

from workbench.said import Words
from workbench.sources.anchors import AnchorKind
from workbench.ui.versions.decisions import Decision
from workbench.ui.words import tr

ORDER = (AnchorKind.REVIEW, AnchorKind.ORPHAN, AnchorKind.CHANGED, AnchorKind.MOVED, AnchorKind.EXACT)
"""What needs the analyst's eye most comes first."""

CHIPS: dict[AnchorKind, Words] = {
    AnchorKind.REVIEW: "To review", AnchorKind.ORPHAN: "Not found", AnchorKind.CHANGED: "Changed", AnchorKind.MOVED: "Moved",
    AnchorKind.EXACT: "Exact",
}  # fmt: skip
HINTS: dict[AnchorKind, Words] = {
    AnchorKind.REVIEW: "Less than 60 % of the passage was found again: look whether the place is right.",
    AnchorKind.ORPHAN: "The passage was not found again: choose a place, or keep it on the old version.",
    AnchorKind.CHANGED: "The passage stands where it stood, with other words in it.",
    AnchorKind.MOVED: "The passage stands elsewhere in the text now.",
    AnchorKind.EXACT: "The passage stands where it stood, word by word.",
}
ICONS = {
    Decision.TAKEN: ("check", "ok"), Decision.CHOSEN: ("crosshair-simple", "ok"),
    Decision.KEPT: ("clock-counter-clockwise", "text2"), Decision.OPEN: ("question", "warn"),
}  # fmt: skip
"""The sign of a decision and its colour's role."""


def decision_words(decision: Decision, old: int) -> str:
    """Return a decision in words; old: the number of the old version."""
    words = {
        Decision.TAKEN: tr("goes to the place found"), Decision.CHOSEN: tr("goes to the place chosen"),
        Decision.KEPT: tr("stays on version {number}"), Decision.OPEN: tr("not decided"),
    }  # fmt: skip
    return words[decision].format(number=old)


def kind_words(kind: AnchorKind) -> str:
    """Return what became of a passage, in a word or two."""
    return tr(CHIPS[kind]).lower()
