"""A brief is whole in its language: every word that the program adds, every term of its data, dates and numbers."""

import json
from pathlib import Path
from string import Formatter

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.briefs import editing, judging
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.drafting import draft_by
from workbench.briefs.figures.wording import edtf_words
from workbench.briefs.scales import scale
from workbench.briefs.typeset import Typesetter
from workbench.briefs.words import counted, date_words, form, languages, words
from workbench.entities.claims import create_relation
from workbench.entities.editing import create_entity
from workbench.entities.records import entities
from workbench.exchange.palette import colour_names
from workbench.paths import resources
from workbench.project.project import Project
from workbench.sample import make_sample

MORE = {"labels", "months_in_date", "thousands", "dates_anew"}
"""What a language may have beside English."""


def own(language: str) -> dict:
    return json.loads((resources() / "typst" / "words" / f"{language}.json").read_text(encoding="utf-8"))


def fields(value: object) -> set[str]:
    return {name for _text, name, _spec, _conversion in Formatter().parse(str(value)) if name}


@pytest.mark.parametrize("language", languages()[1:])
def test_no_word_is_missing_and_every_place_in_a_sentence_is_known(language: str) -> None:
    english, told = own("en"), own(language)
    assert (english.keys() - told.keys(), told.keys() - english.keys() - MORE) == (set(), set())
    for key, value in english.items():
        assert isinstance(told[key], list if isinstance(value, list) else dict if isinstance(value, dict) else str | list), key
        if isinstance(value, dict):
            assert told[key].keys() == value.keys()
        elif isinstance(value, str):
            forms = told[key] if isinstance(told[key], list) else [told[key]]
            assert all(fields(each) <= fields(value) for each in forms), key
            assert all(each.strip() for each in forms), key


@pytest.mark.parametrize("language", languages()[1:])
def test_every_kind_property_and_term_has_its_word(language: str) -> None:
    labels = own(language)["labels"]
    entities = resources() / "entities"
    properties = json.loads((entities / "properties.json").read_text(encoding="utf-8"))
    wanted = {one["label"] for rows in (properties["every"], *properties["kinds"].values()) for one in rows}
    wanted |= {one["label"] for one in json.loads((entities / "kinds.json").read_text(encoding="utf-8"))["kinds"]}
    for place in (entities / "relations.json", resources() / "coding" / "links.json"):
        for one in json.loads(place.read_text(encoding="utf-8"))["kinds"]:
            wanted |= {one["label"], one["inverse"]}
    wanted |= {one.capitalize() for one in colour_names()}
    for key in ("icd-203-row-1", "icd-203-row-2", "phia", "admiralty-letters", "admiralty-digits", "confidence"):
        wanted |= {term.meaning or term.term for term in scale(key).terms}
    assert wanted - labels.keys() == set()


@given(st.integers(0, 10_000))
def test_polish_numbers_take_their_forms(n: int) -> None:
    few = str(n)[-1] in "234" and str(n)[-2:-1] != "1"
    assert form(words("pl")["passages"], n) == ("fragmenty" if few else "fragmentów")
    assert form("passages", n) == "passages"


def test_dates_and_numbers_are_written_as_the_language_does() -> None:
    polish = words("pl")
    assert date_words("2026-01-26", polish) == "26 stycznia 2026"
    assert date_words("2026-01", polish) == "styczeń 2026"
    assert counted(12_345, polish["characters"], polish) == "12\u00a0345 znaków"
    assert counted(12_345, words("en")["characters"], words("en")) == "12,345 characters"
    assert edtf_words("2022", "..", polish) == "od 2022"
    assert edtf_words("2018-10/2018-12", "", polish) == "październik 2018 – grudzień 2018"
    assert edtf_words("../2026-01", "", polish) == "do stycznia 2026"
    assert edtf_words("2018-21", "", polish) == ""  # a season is told as it was written
    assert words("xx") is words("en") is words("en-GB")


def test_a_polish_brief_is_polish_throughout(coded: tuple[Project, dict[str, int]]) -> None:
    project, _passages = coded
    brief = draft(project, language="pl")
    judging.add_judgment(project, brief, "Skrzynie były puste.", "very likely", "moderate")
    crane, quay = create_entity(project, "Dźwig", "Vehicle"), create_entity(project, "Nabrzeże", "Company")
    create_relation(project, quay, "Supplies", crane, when="late 2018", role="olej")
    editing.cite(project, brief, _passages["idle"])
    made = content(project.reading, brief)
    assert made.meta.language == "pl"
    assert (made.judgments[0].likelihood, made.judgments[0].confidence) == ("bardzo prawdopodobne", "moderate")
    assert made.judgments[0].likelihood in [term for term, _low, _high in made.yardstick.terms]
    assert dict(made.letters)["C"] == "dość wiarygodne"
    assert [source.grade_words for source in made.sources][:1] == ["dość wiarygodne"]
    assert "Osoba" in [entity.kind for entity in made.entities]
    summary = made.summary[0].runs[0].text
    assert summary.startswith(
        "W opracowaniu przytoczono 6 fragmentów z 2 źródeł. Data publikacji, o ile ją podano: 26 stycznia 2026. "
        "„Harbour report”: C (dość wiarygodne), 3 fragmenty."
    )


def test_an_entity_shown_as_a_figure_has_no_second_profile_in_any_language(tmp_path: Path) -> None:
    with make_sample(tmp_path / "sample.workbench", "Ada Lane") as project:
        about = next(each.id for each in entities(project.reading) if each.name == "Russia")
        brief_id = draft_by(project, "Russia", "entity-profile", entity_id=about)
        for language in languages():
            editing.set_field(project, brief_id, "language", language)
            assert "Russia" not in {part.name for part in content(project.reading, brief_id).entities}


def test_nothing_runs_over_another_word_in_polish(coded: tuple[Project, dict[str, int]], typesetter: Typesetter) -> None:
    project, passages = coded
    brief = draft(project, language="pl")
    editing.cite(project, brief, passages["idle"])
    with pypdfium2.PdfDocument(typesetter.typeset(content(project.reading, brief))) as document:
        pages = [page.get_textpage() for page in document]
        page = next(page for page in pages if "umiarkowana" in page.get_text_range())
        text = page.get_text_range()
        first = text.index("umiarkowana") + len("umiarkowana") - 1
        assert page.get_charbox(first)[2] < page.get_charbox(text.index("informacje cz"))[0]
        assert "Przytoczono na stronach 1, 2" in " ".join(" ".join(page.get_text_range() for page in pages).split())
