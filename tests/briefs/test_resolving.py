"""What prose speaks of is found in the brief as it is: quoted words, figures by number, judgments and sections by name."""

from workbench.briefs import editing, judging, records
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.marks import quotation_marks
from workbench.briefs.outlining import add_section
from workbench.briefs.parts import Quotation, Run
from workbench.briefs.resolving import words_of_quotation
from workbench.briefs.saying import figure_numbers
from workbench.model.brief import SectionKind
from workbench.project.project import Project

Coded = tuple[Project, dict[str, int]]


def _of_kind(project: Project, brief: int, kind: SectionKind) -> int:
    return next(each.id for each in records.sections(project.reading, brief) if each.kind is kind)


def test_quotations_figures_and_references_are_filled_in_the_order_of_the_pages(coded: Coded) -> None:
    project, passages = coded
    brief = draft(project)
    number = {each.passage_id: each.number for each in records.citations(project.reading, brief)}[passages["empty"]]
    quoted = records.citations(project.reading, brief)[number - 1].quoted
    gaps, indicators = _of_kind(project, brief, SectionKind.GAPS), _of_kind(project, brief, SectionKind.INDICATORS)
    judgment = judging.add_judgment(
        project, brief, f"It is *likely* so, as [“{number}”] says. [{number}]", "likely", "low", "One **letter**."
    )
    text = add_section(project, brief, SectionKind.TEXT, "Free words")
    inner = add_section(project, brief, SectionKind.TEXT, "Within", parent_id=text)
    editing.set_prose(
        project, gaps, "prose",
        f"[“{number}:4-10,11-{len(quoted)}”] and [“{number}:0-9999”] and [“999”]; [](ref:figure/themes), "
        f"[](ref:judgment/{judgment}), [](ref:section/{inner}), [](ref:section/{indicators}), [](ref:section/1)"
        f"^[as [“{number}:0-3”] has it]",
    )  # fmt: skip
    disagreements = _of_kind(project, brief, SectionKind.DISAGREEMENTS)
    editing.set_prose(project, disagreements, "prose", "![No room for it](figure:claims)")
    editing.set_prose(project, inner, "prose", f"![Terms](figure:yardstick)\n![Themes](figure:themes)\n> [“{number}:4-10”]")
    editing.set_prose(project, indicators, "prose", "![Gone](figure:entity/77)\n![Again](figure:themes)")
    said = content(project.reading, brief)

    runs = said.gaps[0].runs
    assert [run.quotation for run in runs if run.quotation] == [
        Quotation(number, (quoted[4:],), False, ((4, 10), (11, len(quoted))), cut_before=True),
        Quotation(number, (quoted,), True, ((0, 9999),)),
        Quotation(999),
    ]
    told = [(run.text, run.refers) for run in runs if run.text and not run.text.isspace()]
    assert [each for each in told if each[1] or "[" in each[0]] == [
        ("figure 2", "figure 2"), ("key judgment 1", f"judgment {judgment}"), ("Within", f"section {inner}"),
        ("Indicators to watch", f"section {indicators}"), ("[no longer in this brief]", ""),
    ]  # fmt: skip
    assert runs[-1].note[1].quotation == Quotation(number, (quoted[:3],), False, ((0, 3),), cut_after=True)
    assert said.anchors["indicators"] == f"section {indicators}"

    free = {part.title: part for part in said.sections if part.kind == "text"}
    assert (free["Free words"].level, free["Within"].level, free["Within"].anchor) == (0, 1, f"section {inner}")
    terms, themes, block = free["Within"].reported
    assert block.quotation is not None
    assert words_of_quotation(block.quotation) == f"[…] {quoted[4:10]} […]"
    assert terms.figure is not None
    assert themes.figure is not None
    assert (terms.figure.number, terms.figure.caption, terms.figure.problem) == (1, "Terms", "")
    assert (themes.figure.number, themes.figure.themes) == (2, said.heat)
    gone, again = (each.figure for each in said.indicators)
    assert gone is not None
    assert again is not None
    assert (gone.number, gone.problem) == (3, "The entity of this figure is no longer in the project.")
    assert (again.number, again.themes) == (4, said.heat)
    told = figure_numbers(records.sections(project.reading, brief))  # what the editor calls them
    assert told == {"yardstick": 1, "themes": 2, "entity/77": 3}

    part = said.judgments[0]
    assert part.text == f"It is likely so, as “{quoted}” says."
    assert part.runs[-1].cites == (number,)
    assert (part.reason, part.anchor) == ("One letter.", f"judgment {judgment}")
    assert Run("letter", bold=True) in part.reason_runs


def test_marks_of_quotations_follow_the_language() -> None:
    assert [quotation_marks(each) for each in ("", "en-GB", "pl", "de", "xx")] == [
        ("“", "”"), ("“", "”"), ("„", "”"), ("„", "“"), ("“", "”"),
    ]  # fmt: skip
