"""Types of fields of one's own: what is none of the type is refused, whatever way it comes in."""

from pathlib import Path

import pytest
from sqlalchemy import select

from tests.project.worlds import add_text
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.opening import create
from workbench.sources.own_fields import checked_value, create_field, edit_field, own_values, set_value
from workbench.sources.record_errors import NotOfType


@pytest.mark.parametrize("words", ["banana", "2020-02-31", "2020-13", "2020/2018", "nan"])
def test_what_is_no_date_is_refused(words: str) -> None:
    with pytest.raises(NotOfType):
        checked_value(words, "Seen on", "date")


@pytest.mark.parametrize(
    "words", ["", "2020-02-29", "late 2018", "2018-05/..", "from 2018 to 2020", "unknown", "Early 20th century"]
)
def test_dates_stay_as_they_were_written(words: str) -> None:
    assert checked_value(words, "Seen on", "date") == words


@pytest.mark.parametrize("words", ["nan", "infinity", "-inf", "1_0", "1 0", "1.2.3", "12 tons", "-", "1,000.5"])
def test_what_is_no_number_is_refused(words: str) -> None:
    with pytest.raises(NotOfType):
        checked_value(words, "Copies", "number")


@pytest.mark.parametrize("words", ["", "0", "12", "-1.5", "\u22121,5", "1 000 000,5", ".5", "+7", "1e6"])
def test_numbers_stay_as_they_were_written(words: str) -> None:
    assert checked_value(words, "Copies", "number") == words


def test_a_field_of_words_that_are_no_dates_stays_one_of_text(tmp_path: Path) -> None:
    with create(tmp_path / "a.workbench", "A project", "Anna Kowal") as project:
        add_text(project)
        source_id = project.reading.value(select(table_of(Source).c.id))
        field = create_field(project, "Seen on")
        set_value(project, source_id, field, "banana")
        with pytest.raises(NotOfType):
            edit_field(project, field, kind="date")
        set_value(project, source_id, field, "May 2020")
        edit_field(project, field, kind="date")
        with pytest.raises(NotOfType):
            set_value(project, source_id, field, "30 February 2020")
        assert own_values(project.reading, source_id) == {field: "May 2020"}
