"""Citations: short, ICD 206, Chicago, APA; what is missing is said, titles stay as they are."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.model.ids import Id
from workbench.sources.citation_dates import date_in_words, date_parts
from workbench.sources.citing import STYLES, cite
from workbench.sources.csl import authors_of, csl_item
from workbench.sources.records import SourceRecord

REPORT = SourceRecord(
    Id(1), Id(2), "Cranes of the harbour: a “short” report & more <b>", "analyst", "pdf", "Kowal, Anna; Institute of Harbours",
    "Harbour Press", "Harbour Papers", "2026-01-15", "2026-01-10", "2026-02-01", "https://example.org/a", "", "en", "", "B", "",
    "TLP:GREEN", 10, 2, 1, "a.pdf", "", "", "", 0, 0, number="15", place="Gdańsk", work="report",
)  # fmt: skip
ARTICLE = replace(
    REPORT, title="A paper.", series="Journal of Quays", number="12(3)", work="article-journal", doi="doi:10.1000/182"
)
BARE = replace(
    REPORT, title="harbour", title_from="file", kind="html", authors="", publisher="", series="", number="", place="",
    published="", information="", work="",
)  # fmt: skip


@pytest.mark.parametrize(
    ("source", "style", "expected"),
    [
        (REPORT, "short", "Kowal, Anna; Institute of Harbours, “{title}”, Harbour Press, 15 January 2026, p. 3"),
        (
            REPORT, "icd-206",
            (
                "Anna Kowal and Institute of Harbours; “{title}”; Harbour Papers no. 15, Harbour Press, Gdańsk; "
                "published 15 January 2026; "
                "information as of 10 January 2026; https://example.org/a; accessed 1 February 2026; p. 3; TLP:GREEN."
            ),
        ),
        (
            REPORT, "chicago",
            (
                "Kowal, Anna, and Institute of Harbours. {title}. No. 15. Harbour Papers. Harbour Press, 2026. "
                "https://example.org/a, p. 3."
            ),
        ),
        (
            REPORT, "apa",
            (
                "Kowal, A., & Institute of Harbours. (2026). {title} (No. 15; Harbour Papers). Harbour Press. "
                "https://example.org/a, p. 3."
            ),
        ),
        (
            ARTICLE, "apa",
            "Kowal, A., & Institute of Harbours. (2026). A paper. Journal of Quays, 12(3). https://doi.org/10.1000/182, p. 3.",
        ),
        (
            ARTICLE, "chicago",
            (
                "Kowal, Anna, and Institute of Harbours. “A paper.” Journal of Quays (Gdańsk) 12, no. 3 (2026). "
                "https://doi.org/10.1000/182, p. 3."
            ),
        ),
    ],
)  # fmt: skip
def test_a_source_is_cited_in_each_style(source: SourceRecord, style: str, expected: str) -> None:
    assert cite(source, style, "p. 3").text == expected.format(title=source.title)


@pytest.mark.parametrize("style", ["icd-206", "chicago", "apa"])
def test_a_missing_author_and_date_are_said(style: str) -> None:
    words = cite(BARE, style).text
    assert "no author stated" in words
    assert "no date" in words or "n.d." in words
    assert "no title stated" in words or "[harbour]" in words
    assert words.count("harbour") == 1
    assert words.count("n.d.") <= 1


def test_the_json_holds_nothing_that_the_record_does_not() -> None:
    assert csl_item(BARE) == {
        "id": "1", "type": "webpage", "title": "harbour", "accessed": {"date-parts": [[2026, 2, 1]]},
        "URL": "https://example.org/a", "language": "en",
    }  # fmt: skip
    item = csl_item(replace(ARTICLE, published="late 2018", issn="2544-4840", keywords="cranes; quays"))
    assert item["issued"] == {"literal": "late 2018"}
    assert (item["volume"], item["issue"], item["container-title"]) == ("12", "3", "Journal of Quays")


def test_names_are_persons_only_where_they_say_so() -> None:
    assert authors_of("Kowal, Anna; {Port Authority, Gdańsk}; Ministry of Fish, Oslo; Jan Lis; ") == [
        {"family": "Kowal", "given": "Anna"}, {"literal": "Port Authority, Gdańsk"}, {"literal": "Ministry of Fish, Oslo"},
        {"literal": "Jan Lis"},
    ]  # fmt: skip


@pytest.mark.parametrize("style", ["chicago", "apa"])
@pytest.mark.parametrize("published", ["late 2018", "2018-10/2018-12", "2018~", "2018-13", "2026-21"])
def test_dates_in_words_stand_once(style: str, published: str) -> None:
    words = cite(replace(REPORT, published=published), style).text
    assert words.count(date_in_words(published)) == 1


def test_dates_are_read_by_their_parts() -> None:
    assert date_parts("2018-02?") == [[2018, 2]]
    assert date_parts("2018-10/..") is None
    assert date_parts("2018-00-01") is None
    assert [date_parts(words) for words in ("2024-02-31", "2023-02-29", "2023/2020", "2024-02-29", "1900-02-29")] == [
        None, None, None, [[2024, 2, 29]], None,
    ]  # fmt: skip
    written = ("2018-05/..", "../2018-05~", "2018~/2019", "2018/2019?", "2024-02-31", "2023/2020")
    assert [date_in_words(words) for words in written] == [
        "since May 2018", "until about May 2018", "about 2018 to 2019", "2018 to about 2019", "2024-02-31", "2023/2020",
    ]  # fmt: skip
    assert date_in_words("2018-13/..") == "2018-13/.."


@pytest.mark.parametrize("style", list(STYLES))
def test_what_cannot_be_stands_as_written_and_links_nowhere(style: str) -> None:
    words = cite(replace(ARTICLE, published="2024-02-31", accessed="", doi="10.banana"), style).text
    assert "2024-02-31" in words
    assert "February" not in words
    assert "doi.org" not in words
    assert style == "short" or words.count("10.banana") == 1


def test_an_open_interval_is_said_in_each_style() -> None:
    for style in STYLES:
        assert "since May 2018" in cite(replace(REPORT, published="2018-05/.."), style).text
        assert "about 2018 to 2019" in cite(replace(REPORT, published="2018~/2019"), style).text


def test_titles_are_in_italics_where_the_style_has_them_so() -> None:
    cited = cite(REPORT, "chicago")
    assert [cited.text[one.start : one.end] for one in cited.italics] == [REPORT.title]


@settings(max_examples=30, deadline=None)
@given(
    st.text(st.characters(blacklist_categories=("Cs", "Cc", "Co", "Zl", "Zp")), max_size=30).map(lambda t: " ".join(t.split())),
    st.sampled_from(sorted(STYLES)),
)
def test_any_title_is_cited_without_an_error(title: str, style: str) -> None:
    words = cite(replace(REPORT, title=title or "x"), style).text
    letters = {letter for letter in title if letter.isalpha()}
    assert letters <= set(words) | {"i", "I"} or style != "short"
    assert "<i>" not in words.replace(title, "")


def test_an_unknown_style_is_refused() -> None:
    with pytest.raises(KeyError):
        cite(REPORT, "mla")
