"""Which passage it is that stops the typesetting: found by setting fewer and fewer of them, so that a message can name it."""

from dataclasses import replace

from workbench.briefs.parts import BriefContent, PassagePart
from workbench.briefs.typeset import TypesetFailed, Typesetter

PATIENCE = 20.0
"""Seconds that one try may take."""


def named(error: TypesetFailed, content: BriefContent, typesetter: Typesetter) -> TypesetFailed:
    """Return a failure that names its passage (reason ``passage``), the failure itself where it is no passage's.

    Only what the engine refused is looked into: about 2 log2(n) tries for n passages, the first of them of all.
    """
    if error.reason != "template" or not content.passages:
        return error
    try:
        suspects = content.passages
        if _sets(content, suspects, typesetter) or not _sets(content, (), typesetter):
            return error  # it is in the prose, in a figure, or in what stands around all of it
        while len(suspects) > 1:
            half = suspects[: len(suspects) // 2]
            suspects = suspects[len(half) :] if _sets(content, half, typesetter) else half
    except TypesetFailed:  # ended, or too slow to go on
        return error
    return TypesetFailed("passage", error.told, error.where, passage=suspects[0].number)


def _sets(content: BriefContent, passages: tuple[PassagePart, ...], typesetter: Typesetter) -> bool:
    """Tell whether an annex of some passages alone can be set; TypesetFailed for another reason than the engine's."""
    alone = BriefContent(
        content.meta, content.yardstick, sources=content.sources, themes=content.themes, passages=passages, words=content.words,
        letters=content.letters, digits=content.digits, confidence=content.confidence,
    )  # fmt: skip
    try:
        typesetter.typeset(replace(alone, look=content.look), deadline_s=PATIENCE)
    except TypesetFailed as error:
        if error.reason != "template":
            raise
        return False
    return True
