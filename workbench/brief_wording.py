"""Sentences about briefs that leave the program: why one is refused, what verifying found; said as in wording."""

from collections.abc import Callable

from workbench.briefs.verifying.report import Checked, Printed, Report, State
from workbench.said import Words

Say = Callable[[str], str]

BRIEF_ERRORS: dict[str, Words] = {
    "NotABrief": "{path} is no published brief.",
    "NotABrief absent": "There is no file {path}.",
    "NotABrief permission": "{path} can't be read: the system does not allow it.",
    "NotABrief large": "{path} is larger, or unpacks to more, than is safe to read.",
    "NotABrief kind": "{path} is neither a PDF nor a Word document, a web page or a file of citations.",
    "NotABrief encrypted": "{path} is protected by a password. Save it without one and verify that file.",
    "NotABrief damaged": "{path} is damaged and could not be read.",
    "NotABrief citations": "{path} has no citations attached to it, so there is nothing to check. Briefs of this program have.",
    "NotABrief json": "The citations attached to {path} are damaged: they are no JSON.",
    "NotABrief form": "The citations attached to {path} are not as this program writes them: {where} is missing or wrong.",
    "NotABrief newer": "{path} was published by a newer version of this program.",
    "NotABrief time": "{path} took too long to read and was given up.",
    "NotABrief memory": "{path} takes more memory to read than is safe.",
    "WrongPlace form": "A section can't stand there: the standard sections keep their places, and nothing stands within them.",
    "WrongPlace cycle": "A section can't stand within itself.",
    "WrongPlace deep": "Sections nest no deeper than that.",
    "WrongPlace there": "The brief has this section already.",
    "ChoiceNeeded entity": "Choose whom or what the brief is about.",
    "ChoiceNeeded sources": "Choose the sources to compare.",
    "BadTemplate": "{path} is no template of briefs.",
    "BadTemplate size": "{path} is too large for a template of briefs.",
}
"""By the name of the error's type, and its reason: as in wording.ERRORS."""

BRIEF_EDITS: dict[str, Words] = {
    "new section": "Add a section to “{name}”",
    "section order": "Move a section of “{name}”",
    "delete section": "Delete a section of “{name}”",
    "prose": "Write in “{name}”",
    "assumed": "Write in “{name}”",
    "judged": "Write in “{name}”",
    "cite": "Cite a passage in “{name}”",
    "gist": "Word a passage's gist in “{name}”",
    "key passage": "Choose a key passage of “{name}”",
    "yardstick": "Choose the yardstick of “{name}”",
    "publishing": "Set how “{name}” is published",
    "handling": "Set the handling of “{name}”",
}
"""What an edit of a brief was about, by its argument ``what``."""

STATES: dict[State, Words] = {
    State.IDENTICAL: "identical",
    State.MOVED: "moved",
    State.ALTERED: "altered",
    State.GONE: "passage gone",
    State.SOURCE_MISSING: "source missing",
    State.SOURCE_DAMAGED: "source damaged",
    State.NOT_ATTACHED: "not attached",
}
"""What became of a citation, in a word or two."""

MEANINGS: dict[State, Words] = {
    State.IDENTICAL: "The words stand in the kept original, letter for letter, at the place that is stated.",
    State.MOVED: "The words stand in the kept source, letter for letter, but not at the place that is stated.",
    State.ALTERED: "The kept original has no such words at the place that is stated.",
    State.GONE: "The passage was no longer in the project when the brief was published, so no original is named for it.",
    State.SOURCE_MISSING: "The project holds no original with the SHA-256 that is stated.",
    State.SOURCE_DAMAGED: "The kept original, or its text, is damaged, so nothing can be said of its words.",
    State.NOT_ATTACHED: "The pages cite or quote what is not among the citations attached to them.",
}
"""What a state says, in a sentence."""

PRINTED: dict[Printed, Words] = {
    Printed.AGREES: "the pages quote it so",
    Printed.DIFFERS: "the pages have other words",
    Printed.ABSENT: "the pages don't print it whole",
    Printed.UNCHECKED: "not compared with the pages",
}
"""Whether the pages agree with what is attached."""


def verdict(report: Report, say: Say = str) -> str:
    """Return the sentence that sums a report up."""
    bad = sum(1 for each in report.citations if not each.is_sound)
    if not report.citations:
        return say("The brief cites nothing, so there was nothing to check.")
    if not bad and len(report.citations) == 1:
        return say("The one citation is the kept original's words.")
    if not bad:
        return say("All {n} citations are the kept originals' words.").format(n=len(report.citations))
    if len(report.citations) == 1:
        return say("The one citation is not, or can't be shown to be, the kept original's words.")
    one = say("One of {n} citations is not, or can't be shown to be, the kept originals' words.")
    many = say("{bad} of {n} citations are not, or can't be shown to be, the kept originals' words.")
    return (one if bad == 1 else many).format(bad=bad, n=len(report.citations))


def uncompared(report: Report, say: Say = str) -> str:
    """Return what there is to say where the prose's quotations could not all be compared; empty if they were."""
    if report.quotations is not None or report.form == "json":
        return ""
    return say(
        "Its quotations within the prose are not attached one by one, so they were compared only as far as they could be."
    )


def named(row: Checked) -> str:
    """Return a citation's number; a dash for a quotation that is no citation's."""
    return str(row.number) if row.number else "–"


def counted(report: Report, say: Say = str) -> str:
    """Return how many citations are in each state: ``34 identical, 1 altered``."""
    return ", ".join(f"{count} {say(STATES[state])}" for state, count in report.counts().items())


def unprinted(report: Report, say: Say = str) -> str:
    """Return what there is to say of citations that the pages don't print whole; empty for nothing."""
    if not report.unprinted:
        return ""
    told = say("The pages don't print {n} of {all} whole; of those the attached words were checked.")
    return told.format(n=report.unprinted, all=len(report.citations))
