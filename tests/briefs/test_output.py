"""How a brief is published is kept with it, as one step, and may be chosen otherwise for one time."""

from pathlib import Path

import pytest

from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.editing import NotAllowed
from workbench.briefs.export import CannotWrite
from workbench.briefs.output import Output, output_of, read_options, set_output, written_options
from workbench.briefs.parts import Options
from workbench.briefs.publishing import Form, PublishingCancelled, Stage, UnknownForm, form_of, publish
from workbench.briefs.records import brief
from workbench.briefs.typeset import Typesetter
from workbench.project.project import Project

Coded = tuple[Project, dict[str, int]]


@pytest.mark.parametrize("stored", ["", "[]", "{", "null", '{"passages": 1, "unknown": true}', "[" * 100_000])
def test_options_that_are_no_options_are_the_usual_ones(stored: str) -> None:
    assert read_options(stored) == Options()


def test_options_are_written_as_they_are_read() -> None:
    other = Options(passages=False, chronology=True)
    assert read_options(written_options(other)) == other
    assert written_options(Options()) == ""


def test_an_output_is_kept_in_one_step_and_undone_as_one(coded: Coded) -> None:
    project, _ = coded
    made = draft(project)
    before = output_of(brief(project.reading, made))
    chosen = Output(Options(yardstick=False), "memo", "us-letter", "apa", "en", "TLP:GREEN")
    set_output(project, made, chosen)
    assert output_of(brief(project.reading, made)) == chosen
    said = content(project.reading, made)
    assert (said.options, said.look, said.meta.paper) == (chosen.options, "memo", "us-letter")
    assert said.sources[0].reference.startswith("J. Doe. (2026, January 26)")
    assert "Harbour report" in said.sources[0].reference
    once = content(project.reading, made, output=Output())
    assert (once.options, once.look, once.sources[0].reference) == (Options(), "paper", "")
    project.undo()
    assert output_of(brief(project.reading, made)) == before
    for wrong in (Output(look="poster"), Output(paper="a5"), Output(citation_style="short"), Output(handling="SECRET")):
        with pytest.raises(NotAllowed):
            set_output(project, made, wrong)


def test_the_file_name_asks_for_a_form() -> None:
    assert [form_of(Path(name)) for name in ("a.PDF", "a.htm", "a.html", "a.b.docx", "a.md")] == [
        Form.PDF, Form.HTML, Form.HTML, Form.DOCX, Form.MARKDOWN,
    ]  # fmt: skip
    for name in ("a", "pdf", "a.odt"):
        with pytest.raises(UnknownForm):
            form_of(Path(name))


def test_publishing_tells_its_stages_and_a_cancelled_one_leaves_the_former_file(
    coded: Coded, typesetter: Typesetter, tmp_path: Path
) -> None:
    project, _ = coded
    made, path = draft(project), tmp_path / "brief.pdf"
    path.write_bytes(b"former")
    stages: list[Stage] = []

    def tell(_part: float, stage: Stage) -> None:
        stages.append(stage)

    with pytest.raises(PublishingCancelled):
        publish(
            project.reading, made, path, Form.PDF,
            typesetter=typesetter, progress=tell, cancelled=lambda: Stage.SETTING in stages,
        )  # fmt: skip
    assert path.read_bytes() == b"former"
    stages.clear()
    publish(project.reading, made, path, Form.PDF, typesetter=typesetter, progress=tell)
    assert stages == list(Stage)
    assert path.read_bytes().startswith(b"%PDF-")
    with pytest.raises(CannotWrite) as told:
        publish(project.reading, made, project.path, Form.PDF, typesetter=typesetter)
    assert told.value.reason == "project"
