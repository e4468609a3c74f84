"""Dates in words: read into EDTF, refused where the calendar has no such day, put in order."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.dates import (
    EndsBeforeBegin,
    Extent,
    NoSuchDay,
    NotADate,
    extent,
    extent_of,
    period_words,
    read_date,
    read_period,
)
from workbench.model.edtf import is_edtf


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("", "", ""),
        ("?", "", ""),
        ("unknown", "", ""),
        ("2018", "2018", ""),
        ("late 2018", "2018-10/2018-12", ""),
        ("Mid-2018", "2018-05/2018-08", ""),
        ("early March 2020", "2020-03-01/2020-03-10", ""),
        ("end of February 2020", "2020-02-21/2020-02-29", ""),
        ("late 2010s", "2017/2019", ""),
        ("the 2010s", "201X", ""),
        ("20th century", "19XX", ""),
        ("Q1 2018", "2018-01/2018-03", ""),
        ("2018 Q4", "2018-10/2018-12", ""),
        ("spring 2018", "2018-21", ""),
        ("around 2015", "2015~", ""),
        ("c. 2015", "2015~", ""),
        ("ca. 2015?", "2015%", ""),
        ("possibly May 2019", "2019-05?", ""),
        ("12 March 2020", "2020-03-12", ""),
        ("March 12th, 2020", "2020-03-12", ""),
        ("31.12.2019", "2019-12-31", ""),
        ("on 5 May 2020", "2020-05-05", ""),
        ("before 2018", "../2017", ""),
        ("by March 2020", "../2020-03", ""),
        ("after 31 December 2019", "2020-01-01/..", ""),
        ("between March and May 2018", "2018-03/2018-05", ""),
        ("since March 2020", "2020-03", ".."),
        ("March 2020 – present", "2020-03", ".."),
        ("2022 onwards", "2022", ".."),
        ("until 2019", "..", "2019"),
        ("from 2018 to 2020", "2018", "2020"),
        ("2018-2020", "2018", "2020"),
        ("2018-10/2018-12", "2018-10", "2018-12"),
        ("12-14 March 2018", "2018-03-12", "2018-03-14"),
        ("March to May 2018", "2018-03", "2018-05"),
        ("1 May 2019 - 3 June 2019", "2019-05-01", "2019-06-03"),
        ("2020-03/..", "2020-03", ".."),
        ("201x", "201X", ""),
        ("early 20th century", "1900/1933", ""),
        ("mid-19th century", "1834/1866", ""),
        ("second half of the 19th century", "1850/1899", ""),
        ("by early 2018", "../2018-03", ""),
        ("before late 2018", "../2018-09", ""),
        ("after early 2018", "2018-04/..", ""),
        ("between early 2018 and late 2019", "2018-01/2019-12", ""),
    ],
)
def test_words_are_read_and_kept(words: str, since: str, until: str) -> None:
    period = read_period(words)
    assert (period.since, period.until) == (since, until)
    assert period.words == words


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("12 marca 2020 r.", "2020-03-12", ""),
        ("koniec 2018", "2018-10/2018-12", ""),
        ("pod koniec lutego 2020 roku", "2020-02-21/2020-02-29", ""),
        ("w połowie 2019 r.", "2019-05/2019-08", ""),
        ("I kwartał 2018", "2018-01/2018-03", ""),
        ("w trzecim kwartale 2018", "2018-07/2018-09", ""),
        ("ok. 2015", "2015~", ""),
        ("prawdopodobnie w maju 2019", "2019-05?", ""),
        ("od marca 2020", "2020-03", ".."),
        ("od 2018 do 2020", "2018", "2020"),
        ("od marca do maja 2018", "2018-03", "2018-05"),
        ("do 2019 r.", "..", "2019"),
        ("przed 2018", "../2017", ""),
        ("po 31 grudnia 2019", "2020-01-01/..", ""),
        ("między marcem a majem 2018", "2018-03/2018-05", ""),
        ("12–14 października 2018", "2018-10-12", "2018-10-14"),
        ("jesienią 2019", "2019-23", ""),
        ("XX wiek", "19XX", ""),
        ("na początku XX w.", "1900/1933", ""),
        ("lata 90. XX wieku", "199X", ""),
        ("lata 2018–2020", "2018", "2020"),
        ("lata 2018-2020", "2018", "2020"),
        ("w latach 2018/2020", "2018", "2020"),
        ("od lata 2018", "2018-22", ".."),
        ("od lata do jesieni 2018", "2018-22", "2018-23"),
        ("12 III 2020", "2020-03-12", ""),
        ("I połowa 2018", "2018-01/2018-06", ""),
        ("12 wrzesnia 2020", "2020-09-12", ""),
        ("jesienia 2019", "2019-23", ""),
        ("końcówka 2018", "2018-10/2018-12", ""),
        ("po marcu 2020", "2020-04/..", ""),
        ("nie wiadomo", "", ""),
    ],
)
def test_polish_words_are_read_and_kept(words: str, since: str, until: str) -> None:
    period = read_period(words)
    assert (period.since, period.until) == (since, until)
    assert period.words == words


@pytest.mark.parametrize("words", ["soon", "12345", "../..", "/", "03/12/2020", "2018 2019", "since", "late 12 March 2020"])
def test_what_is_no_date_is_refused_with_its_words(words: str) -> None:
    with pytest.raises(NotADate) as refused:
        read_period(words)
    assert refused.value.words == words


@pytest.mark.parametrize(
    "words", ["30 February 2020", "29 February 2019", "2018-13", "2018-00", "0000", "0th century", "before 0001", "after 9999"]
)
def test_days_that_the_calendar_lacks_are_refused(words: str) -> None:
    with pytest.raises(NoSuchDay) as refused:
        read_period(words)
    assert refused.value.words == words


@pytest.mark.parametrize("words", ["from 2020 to 2018", "2018-12/2018-10", "between May and March 2018", "2020-2018"])
def test_a_span_that_ends_before_it_begins_is_refused(words: str) -> None:
    with pytest.raises(EndsBeforeBegin) as refused:
        read_period(words)
    assert refused.value.words == words


@pytest.mark.parametrize("words", ["early XXXX", "by early spring 2018", "late late 2018", "2018-12/2018-10"])
def test_a_refusal_quotes_what_was_written(words: str) -> None:
    with pytest.raises(NotADate) as refused:
        read_date(words)
    assert refused.value.words == words


def test_the_days_of_a_date() -> None:
    assert extent("2018-10/2018-12") == Extent(date(2018, 10, 1), date(2018, 12, 31))
    assert extent("2020-02-XX") == Extent(date(2020, 2, 1), date(2020, 2, 29))
    assert extent("2018-24") == Extent(date(2018, 12, 1), date(2019, 2, 28))
    assert extent("") == extent("XXXX") == Extent()
    assert extent_of("2018", "..") == Extent(date(2018, 1, 1), None)
    assert extent_of("..", "2018") == Extent(None, date(2018, 12, 31))
    assert extent_of("gibberish", "2018") == Extent(None, date(2018, 12, 31)), "rows of elsewhere are read as far as they go"


def test_order_and_overlap() -> None:
    written = ["2019", "?", "since March 2018", "late 2018", "until 2017", "2018-03-01"]
    ordered = sorted(written, key=lambda words: read_period(words).extent.order)
    assert ordered == ["until 2017", "2018-03-01", "since March 2018", "late 2018", "2019", "?"]
    late, spring, on = (read_period(words).extent for words in ("late 2018", "spring 2018", "since 2016"))
    assert not late.overlaps(spring)
    assert late.overlaps(on)
    assert on.overlaps(spring)
    assert Extent().overlaps(late), "what has no date may be at any time"


def test_the_words_of_a_claim() -> None:
    assert period_words("since 2018", "", "2018", "..") == "since 2018"
    assert period_words("2018", "late 2020", "2018", "2020-10/2020-12") == "2018 – late 2020"
    assert period_words("", "", "2018", "2020") == "2018 – 2020"


@pytest.mark.parametrize("written", ["2020~", "2020-05?", "2019-05-03%"])
def test_signs_of_doubt_are_shown_in_words_that_read_as_the_same_date(written: str) -> None:
    shown = period_words(written, "")
    assert shown.startswith(("about ", "perhaps "))
    assert written[:-1] in shown
    assert written[-1] not in shown
    assert read_date(shown).edtf == written


@given(st.dates(min_value=date(1, 1, 1)))
def test_every_day_is_read_as_itself(day: date) -> None:
    assert read_date(day.isoformat()).extent == Extent(day, day)
    if day.year >= 1000:
        spoken = f"{day.day} {day:%B} {day.year}"
        assert read_date(spoken).edtf == day.isoformat()


@given(st.text(alphabet="0123456789-/X?~%. abcdefghijklmnopqrstuvwxyz’–", max_size=30))
def test_any_words_are_read_or_refused(words: str) -> None:
    try:
        period = read_period(words)
    except NotADate:
        return
    for end in (period.since, period.until):
        assert end in {"", ".."} or is_edtf(end)
        assert end == ".." or extent(end) is not None
