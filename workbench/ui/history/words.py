"""The history in words: acts by group, moments, and what a way back or forth would change."""

from workbench.model.act import Act
from workbench.project.changes import Changes, Ids
from workbench.project.history import StepRecord
from workbench.project.past import Way
from workbench.said import Words
from workbench.ui.sentences import describe_step
from workbench.ui.words import tr

GROUPS: tuple[tuple[Words, tuple[str, ...]], ...] = (
    ("Links", ("link",)), ("Memos", ("memo",)), ("Questions", ("question",)),
    ("Statements and relations", ("statement", "relation", "evidence", "property", " kind", "kind")),
    ("Mentions", ("mention",)), ("Themes", ("theme", "codebook")), ("Entities", ("entity", "entities", "alias", "forms")),
    ("Briefs", ("brief", "judgment")), ("Project", ("project", "analyst", "sample")),
    ("Sources", ("source", "import", "version", "structure", "folder", "field", "origin", "carry")),
    ("Passages and codings", ("",)),
)  # fmt: skip
"""Groups of acts, by words in their codes; the first group that has one takes an act."""

NOUNS: dict[str, Words] = {
    "coding": "%n coding(s)", "passage": "%n passage(s)", "theme": "%n theme(s)", "entity": "%n entities",
    "alias": "%n other name(s)", "credibility": "%n grade(s)", "source": "%n source(s)",
    "source_version": "%n version(s) of texts",
    "memo": "%n memo(s)", "statement": "%n statement(s)", "relation": "%n relation(s)", "question": "%n question(s)",
    "claim_evidence": "%n piece(s) of evidence", "passage_link": "%n link(s)", "brief": "%n brief(s)",
    "brief_section": "%n section(s) of briefs", "brief_citation": "%n citation(s)", "judgment": "%n judgment(s)",
    "judgment_evidence": "%n piece(s) of evidence for judgments",
    "brief_judgment": "%n place(s) of judgments in briefs", "judgment_point": "%n point(s) of judgments",
    "left_finding": "%n finding(s) left as they are", "theme_group": "%n group(s) of themes",
    "source_folder": "%n folder(s)", "source_group": "%n group(s) of sources", "analyst": "%n analyst(s)",
    "theme_group_member": "%n place(s) of themes in groups", "source_group_member": "%n place(s) of sources in groups",
    "merger": "%n merger(s) of entities", "merger_item": "%n part(s) of mergers", "memo_link": "%n link(s) of memos",
    "rejected_mention": "%n rejected mention(s)", "own_kind": "%n own kind(s)", "own_property": "%n kind(s) of properties",
    "own_field": "%n own field(s) of records", "own_value": "%n value(s) of own fields", "blob": "%n original(s)",
    "project_info": "the project’s own record", "fragment": "%n piece(s) of passages",
}  # fmt: skip
"""What the rows of every table are called."""


HELD, HOLDER = "fragment", "passage"
"""Pieces aren't counted where the passages that hold them are."""


def group_of(act: Act) -> str:
    """Return the group of an act."""
    return next(name for name, words in GROUPS if any(word in act.value for word in words))


def acts_in(group: str) -> frozenset[Act]:
    """Return the acts of a group."""
    return frozenset(act for act in Act if group_of(act) == group)


def words_of(step: StepRecord) -> str:
    """Return what was done, undone or redone."""
    words = describe_step(step.act, step.arguments)
    patterns = {"undo": tr("Undo: {step}"), "redo": tr("Redo: {step}")}
    return patterns[step.kind].format(step=words) if step.kind in patterns else words


def way_words(way: Way, step: StepRecord, changes: Changes) -> str:
    """Return the question before a way is gone: how many steps, and what they change, counted by kind."""
    if way.kind == "undo":
        asked = tr("Undo the %n step(s) after “{step}”?", way.steps)
    else:
        asked = tr("Redo the %n step(s) up to “{step}”?", way.steps)
    parts = [
        _counted(changes.removed, tr("Gone then: {what}.")),
        _counted(changes.added, tr("There again: {what}.")),
        _counted(changes.changed, tr("As it was: {what}.") if way.kind == "undo" else tr("Changed: {what}.")),
    ]
    back = tr("Redo brings all of it back.") if way.kind == "undo" else tr("Undo takes all of it back.")
    return "\n\n".join([asked.format(step=words_of(step)), *(part for part in parts if part), back])


def _counted(ids: Ids, pattern: str) -> str:
    known = [
        _noun(name, words, len(ids[name]))
        for name, words in NOUNS.items()
        if ids.get(name) and (name != HELD or not ids.get(HOLDER))
    ]
    return pattern.format(what=", ".join(known)) if known else ""


def _noun(name: str, words: Words, count: int) -> str:
    return tr("1 entity") if name == "entity" and count == 1 else tr(words, count)
