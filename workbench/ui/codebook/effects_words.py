"""What a merge or a delete of themes will do, in sentences; no widgets here."""

from workbench.coding.theme_effects import DeleteEffects, MergeEffects
from workbench.ui.sentences import listed, quoted
from workbench.ui.words import tr


def merge_words(effects: MergeEffects, name: str) -> str:
    """Return what goes over to the theme of this name."""
    going = [
        tr("%n coding(s)", effects.codings) if effects.codings else "",
        tr("%n sub-theme(s)", effects.themes) if effects.themes else "",
        tr("%n memo(s)", effects.memos) if effects.memos else "",
    ]
    going = [words for words in going if words]
    goes = tr("Over to “{name}”: {what}.").format(what=listed(going), name=name)
    parts = [goes if going else tr("Nothing is attached to it yet.")]
    if effects.doubles:
        parts.append(tr("Where both are on a passage (%n time(s)) they become one, comments joined.", effects.doubles))
    if effects.others:
        parts.append(tr("Made by other analysts: %n of them.", effects.others))
    if effects.sections:
        parts.append(tr("Its sections in briefs (%n) follow.", effects.sections))
    parts.append(tr("Definitions join; groups and a free personal key follow."))
    return " ".join([*parts, tr("One undo brings all of it back.")])


def delete_words(effects: DeleteEffects) -> str:
    """Return what goes with themes, and what stays behind without them."""
    going = [
        tr("%n sub-theme(s)", effects.themes) if effects.themes else "",
        tr("%n coding(s)", effects.codings) if effects.codings else "",
        tr("%n passage(s) to which nothing else is attached", effects.passages) if effects.passages else "",
    ]
    going = [words for words in going if words]
    parts = [tr("With it go {what}.").format(what=listed(going)) if going else tr("Nothing else goes with it.")]
    if effects.others:
        parts.append(tr("Made by other analysts: %n of them.", effects.others))
    if effects.briefs:
        titles = listed([quoted(title) for title in effects.briefs])
        parts.append(tr("Briefs have a section about it and keep their words: {titles}.").format(titles=titles))
    if effects.memos:
        parts.append(tr("%n memo(s) about it stay as the project's.", effects.memos))
    return " ".join([*parts, tr("One undo brings all of it back.")])
