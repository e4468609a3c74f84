"""What goes when something is deleted, in words, before it is done."""

from collections.abc import Iterable

from workbench.briefs.judgment_records import bearings, project_judgments
from workbench.coding.attaching import EntityTarget, ThemeTarget
from workbench.coding.records import passage_of_coding
from workbench.coding.shared import bared_by, others_among
from workbench.project.project import Project
from workbench.project.references import reliant
from workbench.said import Words
from workbench.ui.sentences import listed, quoted
from workbench.ui.words import tr

_GOING: dict[str, Words] = {
    "theme": "%n sub-theme(s)",
    "coding": "%n coding(s)",
    "passage": "%n passage(s)",
    "alias": "%n other name(s)",
    "credibility": "%n grade(s)",
    "statement": "%n statement(s)",
    "relation": "%n relation(s)",
    "claim_evidence": "%n piece(s) of evidence of claims and questions",
    "judgment_evidence": "%n piece(s) of evidence for a judgment",
}
_STAYING: dict[str, Words] = {
    "brief_citation": "%n citation(s) in briefs keep their words.",
    "brief_section": "%n section(s) of briefs keep their words.",
    "memo": "Kept as the project's: %n memo(s).",
    "memo_link": "Kept as words: %n link(s) in memos.",
}


NAMED = 3
"""So many judgments are named, the others counted."""


def what_goes(project: Project, table: str, row_id: int, name: str) -> str:
    """Return a question that names what is deleted, what goes with it, and what stays."""
    counts = reliant(project.reading, table, {row_id})
    going = [tr(words, counts[name]) for name, words in _GOING.items() if counts.get(name)]
    staying = [tr(words, counts[name]) for name, words in _STAYING.items() if counts.get(name)]
    asked = tr("Delete “{name}”?").format(name=name)
    goes = tr("With it go {what}.").format(what=listed(going)) if going else tr("Nothing else goes with it.")
    return "\n\n".join([asked, " ".join([goes, *staying]), tr("Undo brings all of it back.")])


def takes_codings(project: Project, table: str, row_id: int) -> bool:
    """Tell whether codings go with what is deleted, so that Enter alone shouldn't do it."""
    return bool(reliant(project.reading, table, {row_id}).get("coding"))


def what_goes_of_many(project: Project, table: str, ids: Iterable[int]) -> str:
    """Return the same question about several rows."""
    wanted = set(ids)
    counts = reliant(project.reading, table, wanted) if wanted else {}
    going = [tr(words, counts[name]) for name, words in _GOING.items() if counts.get(name)]
    staying = [tr(words, counts[name]) for name, words in _STAYING.items() if counts.get(name)]
    asked = tr("Delete these %n source(s)?", len(wanted))
    goes = tr("With them go {what}.").format(what=listed(going)) if going else tr("Nothing else goes with them.")
    return "\n\n".join([asked, " ".join([goes, *staying]), tr("Undo brings all of it back.")])


def detach_words(project: Project, coding_id: int) -> str:
    """Return what must be asked before a coding is detached: its passage would lose its last one, and a brief relies on it.

    Empty if nothing needs asking.
    """
    record = passage_of_coding(project.reading, coding_id)
    if record is None or len(record.codings) > 1:
        return ""
    parts = _relying(project, {record.id})
    words = tr("Nothing else is attached to this passage, and briefs rely on it: {what}.")
    words = words.format(what=listed(parts))
    return f"{words} {tr('They keep it; the text shows it no more.')}" if parts else ""


def detach_many_words(project: Project, passage_ids: Iterable[int], target: ThemeTarget | EntityTarget) -> str:
    """Return what must be asked before a target is detached from many passages, as detach_words() has it for one."""
    bare = bared_by(project.reading, set(passage_ids), target)
    parts = _relying(project, bare)
    if len(bare) == 1:
        words = tr("Nothing else is attached to one of these passages, and briefs rely on it: {what}.")
        after = tr("They keep it; the text shows it no more.")
    else:
        words = tr("Nothing else is attached to %n of these passages, and briefs rely on them: {what}.", len(bare))
        after = tr("They keep them; the text shows them no more.")
    return f"{words.format(what=listed(parts))} {after}" if parts else ""


def delete_words(project: Project, passage_ids: Iterable[int]) -> str:
    """Return what must be asked before passages are deleted: briefs, claims or memos rely on them, or other analysts
    have coded them.

    Empty if nothing needs asking.
    """
    ids = set(passage_ids)
    parts, others = _relying(project, ids), others_among(project.reading, ids, project.analyst)
    asked = [tr("Delete %n passage(s) with all that is attached?", len(ids))]
    if parts:
        words = tr("Briefs rely on it: {what}.") if len(ids) == 1 else tr("Briefs rely on them: {what}.")
        asked += [words.format(what=listed(parts)), tr("They keep the words they cite.")]
    counts = reliant(project.reading, "passage", ids) if ids else {}
    if counts.get("claim_evidence"):
        asked.append(tr("%n statement(s), relation(s) and question(s) lose it as evidence.", counts["claim_evidence"]))
    asked += [tr(_STAYING[table], counts[table]) for table in ("memo", "memo_link") if counts.get(table)]
    if others:
        asked.append(tr("%n coding(s) of other analysts go, too.", others))
    return "\n\n".join([asked[0], " ".join(asked[1:]), tr("Undo brings all of it back.")]) if len(asked) > 1 else ""


def _relying(project: Project, passage_ids: set[int]) -> list[str]:
    """Return in words what briefs hold of passages."""
    counts = reliant(project.reading, "passage", passage_ids) if passage_ids else {}
    cited, judged = counts.get("brief_citation", 0), counts.get("judgment_evidence", 0)
    parts = [tr("%n citation(s)", cited)] if cited else []
    return parts + ([_judged(project, passage_ids)] if judged else [])


def _judged(project: Project, passage_ids: set[int]) -> str:
    """Return which judgments rest on passages, the first of them by name."""
    ids = {one.judgment_id for one in bearings(project.reading, passage_ids)}
    names = [quoted(one.name) for one in project_judgments(project.reading, ids) if one.name]
    words, more = tr("%n judgment(s)", len(ids)), "…" if len(names) > NAMED else ""
    return f"{words} ({', '.join(names[:NAMED])}{more})" if names else words
