"""Templates: each drafts its brief; an analyst's own are kept as files, and a bad one hinders nothing."""

import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workbench.briefs import records, templates
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.drafting import ChoiceNeeded, _cell, draft_by
from workbench.briefs.editing import set_title
from workbench.briefs.forms.as_markdown import markdown
from workbench.briefs.markup import columns, plain
from workbench.briefs.outlining import add_section, discussion
from workbench.briefs.parts import Options
from workbench.briefs.template_saving import structure_of
from workbench.briefs.templates import FigurePlan, SectionPlan, Template
from workbench.coding.questions import NewQuestion, QuestionTarget, put_to
from workbench.entities.records import entities
from workbench.model.brief import SectionKind
from workbench.model.clean import clean_line
from workbench.sources.records import sources


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "config" / "templates"


def outline(project, brief_id):
    """Return kinds of standard sections and (title, level) of the others, in the order of the page."""
    sections = records.sections(project.reading, brief_id)
    levels = {one.id: level for one, level in discussion(sections)}
    return [(each.title, levels[each.id]) if each.id in levels else each.kind for each in sections]


def test_the_key_judgment_paper_is_what_a_draft_was_before(coded, home):
    project, _ = coded
    before, by_template = draft(project, "Crates"), draft_by(project, "Crates")
    assert outline(project, before) == outline(project, by_template)
    old, new = (records.citations(project.reading, one) for one in (before, by_template))
    assert [(one.number, one.passage_id) for one in old] == [(one.number, one.passage_id) for one in new]
    prose = [[one.prose for one in records.sections(project.reading, each)] for each in (before, by_template)]
    assert prose[0] == prose[1]


def test_the_situation_report_has_its_chronology_and_themes_within(coded, home):
    project, passages = coded
    brief_id = draft_by(project, "Week 4", "situation-report", language="pl")
    assert outline(project, brief_id) == [
        SectionKind.BOTTOM_LINE, SectionKind.SO_WHAT, SectionKind.GAPS, ("Przebieg wydarzeń", 0), ("Stan obecny", 0),
        ("Cargo", 1), ("Witnesses", 1), ("Kto z kim współdziała", 0), SectionKind.INDICATORS, SectionKind.SOURCE_SUMMARY,
    ]  # fmt: skip
    events = next(one for one in records.sections(project.reading, brief_id) if one.title == "Przebieg wydarzeń")
    assert events.prose == "![Chronologia](figure:chronology)"
    details = records.brief(project.reading, brief_id)
    assert (details.look, details.template, json.loads(details.options)["yardstick"]) == ("memo", "situation-report", False)
    assert len(records.citations(project.reading, brief_id)) == len(passages)
    assert templates.hint_of("situation-report", SectionKind.TEXT, "Stan obecny").startswith("Where things stand")
    assert templates.hint_of("situation-report", SectionKind.THEME, "Cargo") == ""
    project.undo()
    assert records.briefs(project.reading) == ()


def test_an_entity_profile_cites_what_concerns_the_entity(coded, home):
    project, passages = coded
    known = {one.name: one.id for one in entities(project.reading)}
    person = known["Łukasz Żak"]
    put_to(project, NewQuestion("Were the crates | full?"), [passages["cut"]], "supports")
    brief_id = draft_by(project, "Żak", "entity-profile", entity_id=person)
    assert [one.passage_id for one in records.citations(project.reading, brief_id)] == [passages["cut"]]
    prose = [one.prose for one in records.sections(project.reading, brief_id)]
    assert f"![What the sources state](figure:entity/{person})" in prose
    with pytest.raises(ChoiceNeeded):
        draft_by(project, "Nobody", "entity-profile")
    with pytest.raises(KeyError):
        draft_by(project, "Nobody", "entity-profile", entity_id=7)


def test_a_source_comparison_drafts_what_the_sources_disagree_about(coded, home):
    project, passages = coded
    question = NewQuestion("Were the *crates* | full?")
    first = put_to(project, question, [passages["cut"]], "supports")
    put_to(project, QuestionTarget(first), [passages["empty"]], "contradicts")
    ids = [one.id for one in sources(project.reading)]
    brief_id = draft_by(project, "Two sources", "source-comparison", source_ids=ids)
    numbers = {one.passage_id: one.number for one in records.citations(project.reading, brief_id)}
    sections = records.sections(project.reading, brief_id)
    line = next(one.prose for one in sections if one.kind is SectionKind.DISAGREEMENTS)
    cells = line.replace("\\|", "¦").split(" | ")
    assert cells[0] == "Were the \\*crates\\* ¦ full?"
    assert cells[1] == f"Two crews loaded crates in late autumn. [{numbers[passages['cut']]}]"
    assert cells[2] == f"[“{numbers[passages['empty']]}”]", "without a gist its own words are drawn from the citation"
    assert ("Harbour report", 1) in outline(project, brief_id)
    only = draft_by(project, "One", "source-comparison", source_ids=ids[:1])
    cited = {one.source_id for one in records.citations(project.reading, only)}
    assert cited == {ids[0]}
    assert next(one.prose for one in records.sections(project.reading, only) if one.kind is SectionKind.DISAGREEMENTS) == ""
    with pytest.raises(ChoiceNeeded):
        draft_by(project, "None", "source-comparison")
    with pytest.raises(KeyError):
        draft_by(project, "None", "source-comparison", source_ids=[ids[0], 7])


def test_a_briefs_structure_becomes_an_own_template_without_its_words(coded, home):
    project, _ = coded
    person = next(one.id for one in entities(project.reading) if one.name == "Łukasz Żak")
    brief_id = draft_by(project, "Żak", "entity-profile", entity_id=person)
    made = templates.keep_template(structure_of(project.reading, brief_id), "  House  style/of: Żak ")
    text = made.path.read_text(encoding="utf-8")
    assert str(person) not in text
    assert "crews" not in text
    assert made.needs == "entity"
    again = draft_by(project, "Żak", made.key, entity_id=person)
    assert outline(project, again) == outline(project, brief_id)
    figures = [
        [one.prose for one in records.sections(project.reading, each) if "figure:" in one.prose] for each in (brief_id, again)
    ]
    assert figures[0] == figures[1]
    assert templates.keep_template(made, made.name).path == made.path
    renamed = templates.rename_template(made, "Another name")
    assert [one.name for one in templates.own_templates().templates] == ["Another name"]
    assert sorted(path.name for path in home.iterdir()) == [made.path.name]
    with pytest.raises(ValueError, match="name"):
        templates.rename_template(renamed, "  ")
    templates.delete_template(renamed)
    templates.delete_template(renamed)
    assert templates.own_templates().templates == ()
    with pytest.raises(KeyError):
        draft_by(project, "Żak", made.key, entity_id=person)


def test_figures_of_what_is_cited_and_captions_with_brackets_come_back_as_they_were(coded, home):
    project, _ = coded
    prose = "![When, as cited](figure:chronology/cited)\n![A \\[draft\\] of Łukasz](figure:themes)"
    brief_id = draft(project)
    add_section(project, brief_id, SectionKind.TEXT, "Charts", prose=prose)
    made = structure_of(project.reading, brief_id)
    assert made.needs == ""
    again = draft_by(project, "Again", templates.keep_template(made, "Charts").key)
    assert [one.prose for one in records.sections(project.reading, again) if one.title == "Charts"] == [prose]


@given(st.lists(st.text("|\\\\-#1. [“a*^]", min_size=1, max_size=6), min_size=3, max_size=3))
def test_what_is_said_in_a_dispute_keeps_its_cell(said):
    wanted = [clean_line(each) for each in said]
    assume(all(wanted))
    assert [plain(cell) for cell in columns(" | ".join(map(_cell, said)))[0]] == wanted


def test_a_title_is_a_line(coded):
    project, _ = coded
    brief_id = draft(project, " One\ntitle\x00 ")
    assert records.brief(project.reading, brief_id).title == "One title"
    set_title(project, brief_id, "Typed\nat ")
    assert records.brief(project.reading, brief_id).title == "Typed at "


BAD = {
    "no json": "{", "a list": "[]", "a number": "7", "no sections": '{"name": "A"}', "null": "null",
    "unknown kind": '{"name": "A", "sections": [{"kind": "prologue"}]}',
    "twice the same": '{"name": "A", "sections": [{"kind": "gaps"}, {"kind": "gaps"}]}',
    "a standard one within": '{"name": "A", "sections": [{"kind": "text", "sections": [{"kind": "gaps"}]}]}',
    "a figure of its own": '{"name": "A", "sections": [{"kind": "text", "figures": [{"kind": "pie"}]}]}',
    "too deep": '{"name": "A", "sections": ' + '[{"kind": "text", "sections": ' * 5000 + "[]" + "}]" * 5000 + "}",
    "a yardstick": '{"name": "A", "yardstick": "../tlp", "sections": []}',
    "binary": "\x00\x01",
    "wrong types": '{"name": "A", "sections": [3]}',
    "an entity that nobody is asked for":
        '{"name": "A", "sections": [{"kind": "text", "figures": [{"kind": "chronology", "argument": "entity"}]}]}',
    "titles": '{"name": "A", "sections": [{"kind": "text", "title": 3}]}',
}  # fmt: skip


def test_a_bad_file_is_told_and_hinders_nothing(home):
    folder = templates.own_folder()
    for name, text in BAD.items():
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    (folder / "latin.json").write_bytes(b'{"name": "\xff"}')
    (folder / "huge.json").write_bytes(b" " * (templates.LARGEST + 1))
    kept = templates.keep_template(
        Template("", "", options=Options(charts=False), sections=(SectionPlan(SectionKind.GAPS, {}),)), "Good"
    )
    found = templates.own_templates()
    assert [one.name for one in found.templates] == ["Good"]
    assert found.templates[0] == kept
    assert {error.path.stem for error in found.bad} == {*BAD, "latin", "huge"}
    assert all(error.detail for error in found.bad)


def test_the_templates_of_the_program_are_sound():
    keys = [one.key for one in templates.templates()]
    assert keys == ["key-judgments", "situation-report", "entity-profile", "source-comparison"]
    for made in templates.templates():
        assert made.line
        for plan, _level in made.walk():
            assert plan.title.keys() <= {"en", "pl"}
            for figure in plan.figures:
                assert isinstance(figure, FigurePlan)
                assert figure.caption.keys() == {"en", "pl"}


def test_a_section_that_a_brief_does_not_have_is_not_asked_for(coded, home):
    project, _ = coded
    person = next(one.id for one in entities(project.reading) if one.name == "Łukasz Żak")
    profile = draft_by(project, "Żak", "entity-profile", entity_id=person)
    paper = draft_by(project, "Żak")
    texts = [markdown(content(project.reading, one)) for one in (paper, profile)]
    assert ["So what" in one for one in texts] == [True, False]
    assert ["Gaps" in one for one in texts] == [True, True]
