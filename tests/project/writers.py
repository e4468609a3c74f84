"""Every function that writes to a project, with an act of it on the furnished project; a new function needs an entry here."""

import importlib
import inspect
import pkgutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import select

from tests.project.worlds import plain
from workbench.briefs import composing, drafting, judging, managing, outlining, output, points, restoring
from workbench.briefs import editing as briefs
from workbench.briefs.figures.citing import cite_figure_evidence
from workbench.briefs.judgment_history import judgment_history
from workbench.briefs.linting import mending
from workbench.briefs.linting.finding import Finding, Fix, Place, Rule
from workbench.coding import (
    analysts,
    attaching,
    changing,
    joining,
    limits,
    link_kinds,
    links,
    many,
    passages,
    questions,
    reanchoring,
    several,
    stretches,
    taking_over,
    theme_groups,
    theme_merging,
    theme_places,
    themes,
)
from workbench.entities import claims, exhibits, keys, mentions, merging, own, reviewing, splitting, stating
from workbench.entities import editing as entities
from workbench.exchange import codebook_csv, codebook_import
from workbench.memos import editing as memos
from workbench.memos.things import Thing
from workbench.model.act import Act as ActCode
from workbench.model.analyst import Analyst
from workbench.model.brief import Brief, Citation, Section
from workbench.model.claim import OwnKind, OwnProperty, Relation, Statement
from workbench.model.coding import Coding
from workbench.model.document import BlockKind
from workbench.model.entity import Alias, Entity
from workbench.model.judgment import Evidence, Judgment, JudgmentPoint, PointKind
from workbench.model.memo import Memo, MemoLink
from workbench.model.merger import Merger
from workbench.model.passage import Passage
from workbench.model.question import ClaimEvidence, PassageLink, Question
from workbench.model.source import Source, SourceKind
from workbench.model.source_order import SourceGroup
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.model.theme import Theme, ThemeGroup
from workbench.project.project import Project
from workbench.sources import editing as sources
from workbench.sources import folders, groups, importing, origin, own_fields, pasting, storing, structure
from workbench.sources.filled import ENCODING, GUESSED, note_filled
from workbench.sources.reading import ReadResult
from workbench.sources.records import source_of_version, text_of

PACKAGES = ("analysis", "briefs", "coding", "entities", "exchange", "memos", "sources")
Act = Callable[[Project, int], object]


def one(project: Project, model: type, number: int = 0) -> int:
    """The id of a row of a table: the first, or the one with a number, in the order of their making."""
    table = table_of(model)
    return int(project.reading.rows(select(table.c.id).order_by(table.c.id))[number][0])


def every(project: Project, model: type) -> set[int]:
    """The ids of all rows of a table."""
    table = table_of(model)
    return {int(row[0]) for row in project.reading.rows(select(table.c.id))}


def own_codings(project: Project) -> list[int]:
    """The codings of Anna Kowal, who furnished the project, those with a theme first."""
    table, analyst = table_of(Coding), table_of(Analyst)
    mine = select(table.c.id).join(analyst, analyst.c.id == table.c.analyst_id).where(analyst.c.name == "Anna Kowal")
    return [int(row[0]) for row in project.reading.rows(mine.order_by(table.c.theme_id.is_(None), table.c.id))]


def own_coding(project: Project) -> int:
    """A coding of hers with a theme."""
    return own_codings(project)[0]


def commented(project: Project) -> int:
    """A coding of hers with a comment."""
    table = table_of(Coding)
    commented = {int(row[0]) for row in project.reading.rows(select(table.c.id).where(table.c.comment != ""))}
    return next(one for one in own_codings(project) if one in commented)


def own_theme(project: Project) -> attaching.ThemeTarget:
    """The theme of that coding."""
    table = table_of(Coding)
    return attaching.ThemeTarget(project.reading.value(select(table.c.theme_id).where(table.c.id == own_coding(project))))


def evidence(project: Project) -> tuple[int, int]:
    """The judgment and the passage of the first evidence."""
    table = table_of(Evidence)
    row = project.reading.row(select(table.c.judgment_id, table.c.passage_id))
    assert row is not None
    return int(row[0]), int(row[1])


def free_section(project: Project) -> int:
    """A section of free text, added if there is none yet."""
    table = table_of(Section)
    found = project.reading.value(select(table.c.id).where(table.c.kind == "text"))
    return int(found or outlining.add_section(project, one(project, Brief), title="Visits", parent_id=None))


def own_kind_of_links(project: Project) -> int:
    """The kind of links that an analyst added."""
    table = table_of(OwnKind)
    return int(project.reading.value(select(table.c.id).where(table.c.noun == "link")))


def import_one(project: Project, _version: int) -> None:
    """Import one plain text file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "note.txt"
        path.write_text("One line about the quay.\n\nAnother about the crane.", encoding="utf-8")
        outcomes = list(importing.import_files(project, [path]))
    assert isinstance(outcomes[0], importing.Imported), outcomes


def store_result_one(project: Project, _version: int) -> None:
    """Keep what a reader has read, unless it is there already."""
    result = ReadResult(plain("Another line"), SourceKind.TEXT, "test", "1", "utf-8")
    outcome = importing.store_result(project, Path("y.txt"), b"Another line", result)
    assert isinstance(outcome, importing.Imported), outcome


def paste_one(project: Project, _version: int) -> None:
    """Make a source of what was copied."""
    outcome = pasting.import_pasted(project, "Pasted", pasting.Pasted("Words that were copied."))
    assert isinstance(outcome, importing.Imported), outcome


def store_one(project: Project, _version: int) -> None:
    """Keep what a reader has read."""
    storing.store(project, "x.txt", b"One line", ReadResult(plain("One line"), SourceKind.TEXT, "test", "1", "utf-8"))


def move_one(project: Project, _version: int) -> None:
    """Put a new question before the one that is there."""
    with project.step(ActCode.MOVE_QUESTION):
        questions.move_question(project, questions.create_question(project, "Which first?"), 0)


def adopt_one(project: Project, version: int) -> None:
    """Replace the text by one with its first line gone and a word put in, and carry the passages over."""
    source = source_of_version(project.reading, version)
    text = text_of(project.reading, version).split("\n", 1)[1].replace("Line 7 says", "Line 7 now says")
    result = ReadResult(plain(text), SourceKind.TEXT, "test", "2", "utf-8")
    review = reanchoring.review_version(project.reading, source.id, "new.txt", text.encode(), result)
    assert review is not None
    reanchoring.adopt_version(project, review)


def move_a_point(project: Project, _version: int) -> None:
    """Put a new assumption before the others."""
    judgment_id = one(project, Judgment)
    points.move_point(project, points.add_point(project, judgment_id, PointKind.ASSUMPTION, "They stay."), 0)


def restore_one(project: Project, _version: int) -> None:
    """Change a judgment and its evidence, then let it say what it said."""
    judgment_id, passage_id = evidence(project)
    before = judgment_history(project.reading, judgment_id)[0]
    judging.edit_judgment(project, judgment_id, reason="Another.")
    judging.remove_evidence(project, judgment_id, passage_id)
    restoring.restore_judgment(project, judgment_id, before.step)


def too_loose() -> Finding:
    """A finding about a brief's label."""
    return Finding(Rule.STRICTER, Place.BRIEF, 0, "handling", words="TLP", fix=Fix("choose", "TLP:RED", field="handling"))


def take_up_one(project: Project, _version: int) -> None:
    """Leave two findings as they are and take one of them up again."""
    brief_id = one(project, Brief)
    mending.leave(project, brief_id, too_loose())
    mending.leave(project, brief_id, Finding(Rule.NO_DATE, Place.BRIEF, 0, "date"))
    mending.take_up(project, brief_id, too_loose())


def in_one_step(act: Act) -> Act:
    """An act with what it takes to make ready for it, as one step."""

    def whole(project: Project, version: int) -> None:
        with project.step(ActCode.SAMPLE, what="made ready"):
            act(project, version)

    return whole


def confirm_guess(project: Project, _version: int) -> None:
    """Confirm an encoding that was guessed."""
    source_id = one(project, Source)
    with project.step(ActCode.SAMPLE) as step:
        note_filled(step.get(Source, source_id), GUESSED, ENCODING)
    sources.confirm_encoding(project, source_id)


def repeat_one(project: Project, version: int) -> None:
    """Let a source that is new say what the first one says."""
    first = one(project, Source)
    store_one(project, version)
    second = next(row for row in sorted(every(project, Source)) if row != first)
    origin.set_origin(project, second, first)


def filed(project: Project, which: int = 1) -> int:
    """A folder that is new (0), or one in it (1), with the sources in both."""
    outer = folders.create_folder(project, "Outer", None, every(project, Source))
    return folders.create_folder(project, "Inner", outer) if which else (folders.create_folder(project, "In", outer) and outer)


def grouped(project: Project) -> int:
    """A group that is new, with all sources."""
    return groups.create_group(project, "All of them", every(project, Source))


def own_field(project: Project) -> int:
    """A field that is new, before another one, with a value in the first source."""
    made = own_fields.create_field(project, "Access", "number")
    own_fields.create_field(project, "Seen")
    own_fields.set_value(project, one(project, Source), made, "2024")
    return made


def edit_oneself(project: Project, _version: int) -> None:
    """Change who is at work, and a source: the content that is compared leaves analysts out, who come and go with notes."""
    analysts.edit_analyst(project, own_id(project), initials="ako", colour=5)
    sources.edit_source(project, one(project, Source), place="Oslo")


def own_id(project: Project) -> int:
    """The id of who is at work."""
    table = table_of(Analyst)
    return int(project.reading.value(select(table.c.id).where(table.c.name == project.analyst)))


def mention(project: Project, version: int, start: int, end: int) -> reviewing.Place:
    """A place of the first entity; from 0 to 4 it is rejected."""
    return reviewing.Place(one(project, Entity), version, (Span(start, end),))


CODEBOOK = "theme,definition,colour,key,groups,retired\nMilitary/Arms,only guns,Wine,;g,For March; For May,\nA/B,,,,,yes\n"
"""A table of a codebook: one theme that is there, two that are not."""

WRITERS: dict[Callable[..., object], tuple[Act, ...]] = {
    attaching.attach: (
        lambda p, v: attaching.attach(p, v, [Span(100, 120)], attaching.NewTheme("A/B/C"), "why"),
        lambda p, v: attaching.attach(p, v, [Span(100, 120), Span(130, 140)], attaching.NewEntity("Łódź", "Place")),
        lambda p, v: attaching.attach(p, v, [Span(0, 18)], attaching.EntityTarget(one(p, Entity))),
    ),
    reviewing.accept_mentions: (
        lambda p, v: reviewing.accept_mentions(p, [mention(p, v, 19, 23), mention(p, v, 0, 4), mention(p, v, 19, 23)]),
    ),
    reviewing.reject_mentions: (lambda p, v: reviewing.reject_mentions(p, [mention(p, v, 19, 23), mention(p, v, 0, 4)]),),
    reviewing.reconsider_mentions: (lambda p, v: reviewing.reconsider_mentions(p, [mention(p, v, 0, 4)]),),
    reviewing.set_forms: (
        lambda p, v: reviewing.set_forms(p, one(p, Entity), None, " Beijing{,'s} "),
        lambda p, v: reviewing.set_forms(p, one(p, Entity), one(p, Alias), "北京{市,}"),
    ),
    reviewing.set_sought: (lambda p, v: reviewing.set_sought(p, one(p, Entity), one(p, Alias), sought=False),),
    taking_over.take_over: (lambda p, v: taking_over.take_over(p, v, attaching.NewTheme("Marked/Before")),),
    attaching.detach: tuple(lambda p, v, n=n: attaching.detach(p, own_codings(p)[n]) for n in range(3)),
    attaching.comment_on: (lambda p, v: attaching.comment_on(p, own_coding(p), "a \u2028 “word”\\ 😀"),),
    passages.delete_passage: (lambda p, v: passages.delete_passage(p, one(p, Passage)),),
    passages.edit_passage: (lambda p, v: passages.edit_passage(p, one(p, Passage), gist="so", claimed_as="fact", is_key=True),),
    passages.grade: (
        lambda p, v: passages.grade(p, one(p, Passage, 1), 1),
        lambda p, v: passages.grade(p, one(p, Passage), None),
        lambda p, v: passages.grade(p, one(p, Passage), 6, "less"),
    ),
    limits.set_limits: (
        lambda p, v: limits.set_limits(p, one(p, Passage), [Span(3, 9)]),
        lambda p, v: limits.set_limits(p, one(p, Passage, 1), [Span(21, 29), Span(50, 52)]),
        lambda p, v: limits.set_limits(p, one(p, Passage, 2), [Span(0, 18)]),
    ),
    joining.merge_passages: (
        lambda p, v: joining.merge_passages(p, [one(p, Passage), one(p, Passage, 1)]),
        lambda p, v: joining.merge_passages(p, [one(p, Passage, 2), one(p, Passage, 1)]),
    ),
    joining.split_passage: (
        lambda p, v: joining.split_passage(p, one(p, Passage), 7),
        lambda p, v: joining.split_passage(p, one(p, Passage, 1), 43),
    ),
    changing.change_target: (
        lambda p, v: changing.change_target(p, own_coding(p), attaching.NewTheme("Other")),
        lambda p, v: changing.change_target(p, own_coding(p), attaching.EntityTarget(one(p, Entity))),
    ),
    changing.change_many: (
        lambda p, v: changing.change_many(p, every(p, Passage), own_theme(p), attaching.NewTheme("Other/One")),
    ),
    many.attach_many: (
        lambda p, v: many.attach_many(p, every(p, Passage), attaching.NewTheme("A/B"), "all of them"),
        lambda p, v: many.attach_many(p, every(p, Passage), attaching.EntityTarget(one(p, Entity)), "again"),
    ),
    several.attach_all: (lambda p, v: several.attach_all(p, v, [Span(100, 120)], [attaching.NewTheme("A/B"), own_theme(p)]),),
    several.attach_all_many: (
        lambda p, v: several.attach_all_many(p, every(p, Passage), [attaching.NewTheme("A/B"), own_theme(p)]),
    ),
    stretches.attach_stretches: (
        lambda p, v: stretches.attach_stretches(
            p, [(v, [Span(2, 9)]), (v, [Span(2, 9), Span(20, 30)])], attaching.NewTheme("A/Q")
        ),
    ),
    many.detach_many: (lambda p, v: many.detach_many(p, every(p, Passage), own_theme(p)),),
    many.grade_many: (
        lambda p, v: many.grade_many(p, every(p, Passage), 2),
        lambda p, v: many.grade_many(p, every(p, Passage), None),
    ),
    many.star_many: (lambda p, v: many.star_many(p, every(p, Passage), is_key=True),),
    many.delete_many: (lambda p, v: many.delete_many(p, every(p, Passage)),),
    links.link_passages: (
        lambda p, v: links.link_passages(p, one(p, Passage), one(p, Passage, 1), "contradicts", "why\nnot"),
        lambda p, v: links.link_passages(p, (v, [Span(100, 110)]), (v, [Span(120, 130), Span(0, 6)]), "explains"),
    ),
    links.link_many: (
        lambda p, v: links.link_many(p, [one(p, Passage)], [one(p, Passage, 1), (v, [Span(90, 99)])], "explains"),
    ),
    links.edit_link: (lambda p, v: links.edit_link(p, one(p, PassageLink), kind="supports", comment="so"),),
    links.turn_link: (lambda p, v: links.turn_link(p, one(p, PassageLink)),),
    links.delete_link: (lambda p, v: links.delete_link(p, one(p, PassageLink)),),
    link_kinds.add_link_kind: (lambda p, v: link_kinds.add_link_kind(p, "echoes", "is echoed by"),),
    link_kinds.edit_link_kind: (lambda p, v: link_kinds.edit_link_kind(p, own_kind_of_links(p), "cites", ""),),
    link_kinds.delete_link_kind: (lambda p, v: link_kinds.delete_link_kind(p, own_kind_of_links(p)),),
    codebook_import.import_codebook: (
        lambda p, v: codebook_import.import_codebook(p, codebook_csv.read_csv(CODEBOOK).entries),
    ),
    themes.create_theme: (lambda p, v: themes.create_theme(p, "New/Sub", "what it means"),),
    themes.edit_theme: (lambda p, v: themes.edit_theme(p, one(p, Theme), name="Ships", definition="D", colour=3, key="k"),),
    themes.edit_themes: (lambda p, v: themes.edit_themes(p, every(p, Theme), colour=9),),
    theme_places.move_theme: (
        lambda p, v: theme_places.move_theme(p, one(p, Theme, 1), None, 0),
        lambda p, v: theme_places.move_theme(p, one(p, Theme, 2), one(p, Theme), 0),
    ),
    theme_places.move_themes: (lambda p, v: theme_places.move_themes(p, [one(p, Theme, 2), one(p, Theme, 1)], None, 0),),
    themes.retire_themes: (lambda p, v: themes.retire_themes(p, [one(p, Theme)]),),
    themes.delete_theme: (
        lambda p, v: themes.delete_theme(p, one(p, Theme)),
        lambda p, v: themes.delete_theme(p, one(p, Theme, 2)),
    ),
    themes.delete_themes: (lambda p, v: themes.delete_themes(p, every(p, Theme)),),
    theme_merging.merge_themes: (
        lambda p, v: theme_merging.merge_themes(p, [one(p, Theme, 1)], one(p, Theme, 2)),
        lambda p, v: theme_merging.merge_themes(p, [one(p, Theme)], one(p, Theme, 1)),
        lambda p, v: theme_merging.merge_themes(p, every(p, Theme), one(p, Theme, 2)),
    ),
    theme_merging.split_theme: (
        lambda p, v: theme_merging.split_theme(p, own_theme(p).id, every(p, Passage), "Small arms"),
        lambda p, v: theme_merging.split_theme(p, own_theme(p).id, every(p, Passage), "Small arms", under=True),
    ),
    theme_groups.create_group: (lambda p, v: theme_groups.create_group(p, "For April", every(p, Theme)),),
    theme_groups.rename_group: (lambda p, v: theme_groups.rename_group(p, one(p, ThemeGroup), "For May"),),
    theme_groups.delete_group: (lambda p, v: theme_groups.delete_group(p, one(p, ThemeGroup)),),
    theme_groups.put_in_group: (lambda p, v: theme_groups.put_in_group(p, one(p, ThemeGroup), every(p, Theme)),),
    theme_groups.take_out_of_group: (lambda p, v: theme_groups.take_out_of_group(p, one(p, ThemeGroup), every(p, Theme)),),
    entities.create_entity: (lambda p, v: entities.create_entity(p, "Oslo", "Place", ("Christiania", "Oslo"), "a city"),),
    keys.set_key: (
        lambda p, v: keys.set_key(p, Theme, one(p, Theme), ";ab"),
        lambda p, v: keys.set_key(p, Entity, one(p, Entity), "7"),
    ),
    entities.edit_entity: (lambda p, v: entities.edit_entity(p, one(p, Entity), name="Peking", key="b", description="x\ny"),),
    entities.add_alias: (lambda p, v: entities.add_alias(p, one(p, Entity), "Pékin", "fr"),),
    entities.delete_alias: (lambda p, v: entities.delete_alias(p, one(p, Alias)),),
    entities.delete_entity: (lambda p, v: entities.delete_entity(p, one(p, Entity)),),
    mentions.attach_all_as_alias: (
        lambda p, v: mentions.attach_all_as_alias(p, [(v, [Span(100, 110)]), (v, [Span(0, 18)])], one(p, Entity), "Peking"),
    ),
    mentions.attach_as_alias: (
        lambda p, v: mentions.attach_as_alias(p, v, [Span(100, 110)], one(p, Entity), "The capital"),
        lambda p, v: mentions.attach_as_alias(p, v, [Span(100, 110)], one(p, Entity), "北京"),
    ),
    questions.create_question: (lambda p, v: questions.create_question(p, "Does it hold?", "since when"),),
    questions.edit_question: (lambda p, v: questions.edit_question(p, one(p, Question), text="Did it stay?", detail="x\ny"),),
    questions.move_question: (move_one,),
    questions.delete_question: (lambda p, v: questions.delete_question(p, one(p, Question)),),
    questions.put_to: (
        lambda p, v: questions.put_to(p, questions.QuestionTarget(one(p, Question)), every(p, Passage), "contradicts", "so"),
        lambda p, v: questions.put_to(p, questions.NewQuestion("Is it new?"), [one(p, Passage)], "supports"),
    ),
    questions.put_stretches: (
        lambda p, v: questions.put_stretches(
            p, questions.NewQuestion("Is it so?"), [(v, [Span(100, 120)]), (v, [Span(0, 18)])], "supports", "why"
        ),
    ),
    questions.take_from: (lambda p, v: questions.take_from(p, one(p, Question), every(p, Passage)),),
    memos.create_memo: (
        lambda p, v: memos.create_memo(p, body="# One\n[[Trade]] and [[nothing]], \u2028 “word” 😀"),
        lambda p, v: memos.create_memo(p, Thing("coding", own_coding(p)), kind="to do", title="Ask", body="[[Beijing]]"),
        lambda p, v: memos.create_memo(
            p, Thing("source", one(p, Source)), chosen={"x": Thing("theme", one(p, Theme))}, body="[[x]]"
        ),
    ),
    memos.create_memo_on: (lambda p, v: memos.create_memo_on(p, v, [Span(100, 120)], body="Why here?"),),
    memos.edit_memo: (
        lambda p, v: memos.edit_memo(p, one(p, Memo), title="T", body="no link", kind="method", is_done=True),
        lambda p, v: memos.edit_memo(p, one(p, Memo), body="[[Trade]], [[China]]", merge="typing 1"),
    ),
    memos.set_about: (
        lambda p, v: memos.set_about(p, one(p, Memo), None),
        lambda p, v: memos.set_about(p, one(p, Memo), Thing("entity", one(p, Entity))),
    ),
    memos.delete_memo: (lambda p, v: memos.delete_memo(p, one(p, Memo)),),
    memos.set_link: (
        lambda p, v: memos.set_link(p, one(p, MemoLink), Thing("brief", one(p, Brief))),
        lambda p, v: memos.set_link(p, one(p, MemoLink), None),
    ),
    memos.memo_for_link: (lambda p, v: memos.memo_for_link(p, one(p, MemoLink)),),
    memos.comment_to_memo: (lambda p, v: memos.comment_to_memo(p, Thing("coding", commented(p))),),
    entities.edit_alias: (lambda p, v: entities.edit_alias(p, one(p, Alias), name="Pékin", language="fr"),),
    merging.merge_entities: (
        lambda p, v: merging.merge_entities(p, one(p, Entity), [one(p, Entity, 1)]),
        lambda p, v: merging.merge_entities(p, one(p, Entity, 1), [one(p, Entity)]),
    ),
    splitting.split_off: (lambda p, v: splitting.split_off(p, one(p, Merger)),),
    splitting.split_entity: (
        lambda p, v: splitting.split_entity(
            p, one(p, Entity), "北京", "Place", splitting.Part(frozenset(every(p, Alias)), frozenset(every(p, Coding)))
        ),
        lambda p, v: splitting.split_entity(
            p, one(p, Entity, 1), "Taiwan", "State", splitting.Part(statements=frozenset(every(p, Statement)))
        ),
    ),
    stating.state: (
        lambda p, v: stating.state(
            p,
            stating.Saying(
                attaching.NewEntity("Oslo", "Place"),
                stating.PropertySaid("Berths", "12", is_new=True, type="number"),
                {"when": "since 2019"},
                attaching.NewEntity("Harbour office", "PublicBody"),
            ),
            [exhibits.Exhibit((v, [Span(100, 120)]))],
        ),
        lambda p, v: stating.state(
            p,
            stating.Saying(
                attaching.EntityTarget(one(p, Entity)),
                stating.RelationSaid("hosts", attaching.NewEntity("Oslo", "Place"), is_turned=True, is_new=True),
            ),
            [exhibits.Exhibit(one(p, Passage), "contradicts")],
        ),
    ),
    stating.restate: (
        lambda p, v: stating.restate(
            p,
            exhibits.StatementRef(one(p, Statement)),
            stating.Saying(
                attaching.EntityTarget(one(p, Entity)), stating.PropertySaid("notes", "x"), {"when": "2018", "says_who": "he"}
            ),
        ),
        lambda p, v: stating.restate(
            p,
            exhibits.RelationRef(one(p, Relation)),
            stating.Saying(
                attaching.EntityTarget(one(p, Entity)),
                stating.RelationSaid("Supplies", attaching.NewEntity("Oslo", "Place"), is_turned=True),
            ),
        ),
    ),
    stating.give_evidence: (
        lambda p, v: stating.give_evidence(
            p,
            exhibits.StatementRef(one(p, Statement)),
            [exhibits.Exhibit((v, [Span(3, 9)])), exhibits.Exhibit((v, [Span(30, 39)]), "contradicts")],
        ),
    ),
    own.add_entity_kind: (lambda p, v: own.add_entity_kind(p, "Pipeline", "pipe"),),
    own.set_new_kind: (lambda p, v: own.set_new_kind(p, one(p, Entity), "Pipeline"),),
    own.add_relation_kind: (lambda p, v: own.add_relation_kind(p, "hosts", "is hosted by"),),
    own.edit_kind: (lambda p, v: own.edit_kind(p, one(p, OwnKind), "watches over", inverse="is watched over by"),),
    own.delete_kind: (lambda p, v: own.delete_kind(p, one(p, OwnKind)),),
    own.add_property: (lambda p, v: own.add_property(p, "Place", "Depth, m", "number"),),
    own.edit_property: (lambda p, v: own.edit_property(p, one(p, OwnProperty), "Quays"),),
    own.delete_property: (lambda p, v: own.delete_property(p, one(p, OwnProperty)),),
    claims.create_statement: (
        lambda p, v: claims.create_statement(
            p,
            one(p, Entity),
            "population",
            "1.5 million",
            when="since late 2018",
            says_who="the mayor",
            claimed_as="fact",
            evidence=[exhibits.Exhibit((v, [Span(100, 120)])), exhibits.Exhibit(one(p, Passage), "contradicts", "other")],
        ),
    ),
    claims.create_relation: (
        lambda p, v: claims.create_relation(
            p,
            one(p, Entity),
            "Trains",
            one(p, Entity, 1),
            role="divers",
            says_who_id=one(p, Entity),
            evidence=[exhibits.Exhibit((v, [Span(100, 120)]))],
        ),
    ),
    claims.edit_statement: (
        lambda p, v: claims.edit_statement(p, one(p, Statement), value="Peking", when="1949", comment="see\nbelow"),
        lambda p, v: claims.edit_statement(p, one(p, Statement), property="currency", entity_id=one(p, Entity)),
    ),
    claims.edit_relation: (
        lambda p, v: claims.edit_relation(p, one(p, Relation), kind="Supplies", until="2020", likelihood="likely"),
        lambda p, v: claims.edit_relation(p, one(p, Relation), subject_id=one(p, Entity), object_id=one(p, Entity, 1)),
    ),
    claims.delete_statement: (lambda p, v: claims.delete_statement(p, one(p, Statement)),),
    claims.delete_relation: (lambda p, v: claims.delete_relation(p, one(p, Relation)),),
    exhibits.add_evidence: (
        lambda p, v: exhibits.add_evidence(
            p, exhibits.StatementRef(one(p, Statement)), exhibits.Exhibit((v, [Span(3, 9)]), "contradicts")
        ),
        lambda p, v: exhibits.add_evidence(
            p, exhibits.StatementRef(one(p, Statement)), exhibits.Exhibit(one(p, Passage), "contradicts", "on a second look")
        ),
    ),
    exhibits.edit_evidence: (lambda p, v: exhibits.edit_evidence(p, one(p, ClaimEvidence), stance="contradicts", comment="c"),),
    exhibits.remove_evidence: (lambda p, v: exhibits.remove_evidence(p, one(p, ClaimEvidence)),),
    sources.edit_source: (lambda p, v: sources.edit_source(p, one(p, Source), title="T", reliability="B", descriptor="old"),),
    sources.confirm_encoding: (in_one_step(confirm_guess),),
    sources.edit_sources: (
        lambda p, v: sources.edit_sources(p, every(p, Source), language="pl", handling="TLP:RED", work="report"),
    ),
    sources.delete_source: (lambda p, v: sources.delete_source(p, one(p, Source)),),
    sources.delete_sources: (lambda p, v: sources.delete_sources(p, every(p, Source)),),
    origin.set_origin: (in_one_step(repeat_one),),
    folders.create_folder: (lambda p, v: folders.create_folder(p, "Papers", None, every(p, Source)),),
    folders.rename_folder: (in_one_step(lambda p, v: folders.rename_folder(p, filed(p), "Other")),),
    folders.move_folder: (in_one_step(lambda p, v: folders.move_folder(p, filed(p), None, 0)),),
    folders.delete_folder: (in_one_step(lambda p, v: folders.delete_folder(p, filed(p, 0))),),
    folders.move_sources: (in_one_step(lambda p, v: folders.move_sources(p, every(p, Source), filed(p))),),
    groups.create_group: (lambda p, v: groups.create_group(p, "State papers", every(p, Source)),),
    groups.rename_group: (in_one_step(lambda p, v: groups.rename_group(p, grouped(p), "Other")),),
    groups.delete_group: (lambda p, v: groups.delete_group(p, one(p, SourceGroup)),),
    groups.add_to_group: (in_one_step(lambda p, v: groups.add_to_group(p, groups.create_group(p, "G"), every(p, Source))),),
    groups.take_from_group: (in_one_step(lambda p, v: groups.take_from_group(p, grouped(p), every(p, Source))),),
    own_fields.create_field: (lambda p, v: own_fields.create_field(p, "Collected by"),),
    own_fields.edit_field: (in_one_step(lambda p, v: own_fields.edit_field(p, own_field(p), name="N", kind="date")),),
    own_fields.move_field: (in_one_step(lambda p, v: own_fields.move_field(p, own_field(p), 1)),),
    own_fields.delete_field: (in_one_step(lambda p, v: own_fields.delete_field(p, own_field(p))),),
    own_fields.set_value: (in_one_step(lambda p, v: own_fields.set_value(p, one(p, Source), own_field(p), "2")),),
    own_fields.set_values: (in_one_step(lambda p, v: own_fields.set_values(p, every(p, Source), own_field(p), "3")),),
    analysts.edit_analyst: (in_one_step(edit_oneself),),
    importing.import_files: (import_one,),
    importing.import_each: (import_one,),
    importing.store_result: (import_one,),
    pasting.import_pasted: (lambda p, v: pasting.import_pasted(p, "Pasted", pasting.Pasted("Words from elsewhere.")),),
    structure.mark_blocks: (lambda p, v: structure.mark_blocks(p, v, Span(3, 30), BlockKind.HEADING, 2),),
    structure.join_blocks: (lambda p, v: structure.join_blocks(p, v, Span(3, 30)),),
    structure.split_block: (lambda p, v: structure.split_block(p, v, 8),),
    reanchoring.adopt_version: (adopt_one,),
    importing.store_result: (store_result_one,),
    pasting.import_pasted: (paste_one,),
    storing.store: (store_one,),
    composing.draft: (lambda p, v: composing.draft(p, "Draft"),),
    briefs.set_field: (lambda p, v: briefs.set_field(p, one(p, Brief), "handling", "TLP:RED"),),
    briefs.set_title: (lambda p, v: briefs.set_title(p, one(p, Brief), "Another"),),
    briefs.set_yardstick: (lambda p, v: briefs.set_yardstick(p, one(p, Brief), "icd-203-row-2"),),
    output.set_output: (lambda p, v: output.set_output(p, one(p, Brief), output.Output(look="memo", paper="us-letter")),),
    briefs.delete_brief: (lambda p, v: briefs.delete_brief(p, one(p, Brief)),),
    briefs.set_prose: (lambda p, v: briefs.set_prose(p, one(p, Section), "prose", "As reported [1].\nAnd so on."),),
    judging.use_judgment: (lambda p, v: judging.use_judgment(p, one(p, Brief, 1), one(p, Judgment)),),
    judging.add_judgment: (lambda p, v: judging.add_judgment(p, one(p, Brief), "It is likely.", "likely", "low"),),
    judging.edit_judgment: (lambda p, v: judging.edit_judgment(p, one(p, Judgment), text="No.", confidence="high"),),
    judging.move_judgment: (lambda p, v: judging.move_judgment(p, one(p, Brief), one(p, Judgment), 1),),
    judging.remove_judgment: (lambda p, v: judging.remove_judgment(p, one(p, Brief), one(p, Judgment)),),
    judging.set_evidence: (
        lambda p, v: judging.set_evidence(p, one(p, Judgment), one(p, Passage, 2)),
        lambda p, v: judging.set_evidence(p, *evidence(p), supports=False),
    ),
    judging.put_passages: (
        lambda p, v: judging.put_passages(p, one(p, Judgment), every(p, Passage), supports=False, note="How so."),
    ),
    judging.put_stretches: (lambda p, v: judging.put_stretches(p, one(p, Judgment), [(v, [Span(2, 9)])], note="New."),),
    judging.note_evidence: (lambda p, v: judging.note_evidence(p, *evidence(p), "Seen by himself."),),
    judging.delete_judgment: (lambda p, v: judging.delete_judgment(p, one(p, Judgment)),),
    points.add_point: (
        lambda p, v: points.add_point(p, one(p, Judgment), PointKind.ASSUMPTION, "They stay.", category="C", to=0),
    ),
    points.edit_point: (
        lambda p, v: points.edit_point(p, one(p, JudgmentPoint), text="Another.", note="If not.", category="U"),
    ),
    points.move_point: (in_one_step(move_a_point),),
    points.remove_point: (lambda p, v: points.remove_point(p, one(p, JudgmentPoint)),),
    restoring.restore_judgment: (in_one_step(restore_one),),
    judging.remove_evidence: (lambda p, v: judging.remove_evidence(p, *evidence(p)),),
    briefs.cite: (lambda p, v: briefs.cite(p, one(p, Brief), one(p, Passage, 2), one(p, Section)),),
    cite_figure_evidence: (lambda p, v: cite_figure_evidence(p, one(p, Brief, 1), "claims"),),
    briefs.set_gist: (lambda p, v: briefs.set_gist(p, one(p, Citation), "In short"),),
    briefs.set_key: (lambda p, v: briefs.set_key(p, one(p, Citation), True),),
    outlining.add_section: (lambda p, v: outlining.add_section(p, one(p, Brief), title="Naval visits", position=0),),
    outlining.rename_section: (lambda p, v: outlining.rename_section(p, free_section(p), "Visits"),),
    outlining.move_section: (lambda p, v: outlining.move_section(p, free_section(p), None, 9),),
    outlining.delete_section: (lambda p, v: outlining.delete_section(p, one(p, Section)),),
    drafting.draft_by: (lambda p, v: drafting.draft_by(p, "Week 4", "situation-report"),),
    mending.mend: (lambda p, v: mending.mend(p, one(p, Brief), too_loose()),),
    mending.leave: (lambda p, v: mending.leave(p, one(p, Brief), too_loose()),),
    mending.take_up: (in_one_step(take_up_one),),
    managing.duplicate_brief: (lambda p, v: managing.duplicate_brief(p, one(p, Brief), "Another"),),
}

READERS: frozenset[str] = frozenset({"workbench.briefs.editing.editing", "workbench.briefs.judging.judging"})
"""Functions that take a project and write nothing to it themselves, as ``module.function``."""


def found() -> Iterator[Callable[..., object]]:
    """Yield every public function of the packages whose first argument is a project."""
    for package in PACKAGES:
        outer = importlib.import_module(f"workbench.{package}")
        for info in pkgutil.walk_packages(outer.__path__, f"{outer.__name__}."):
            module = importlib.import_module(info.name)
            for name, value in vars(module).items():
                if inspect.isfunction(value) and value.__module__ == info.name and not name.startswith("_"):
                    first = next(iter(inspect.signature(value).parameters.values()), None)
                    if first is not None and first.annotation in {Project, "Project"}:
                        yield value
