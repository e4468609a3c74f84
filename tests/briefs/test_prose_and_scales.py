"""Prose with citations, dates in words, scales as data."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.briefs.inline import paragraph
from workbench.briefs.markup import columns, numbers, parse
from workbench.briefs.parts import Block, Run
from workbench.briefs.scales import UnknownScale, scale, strictest, yardsticks
from workbench.briefs.words import date_words, listed, short_title, words
from workbench.model.clean import shortened


def test_citations_become_runs_of_their_own() -> None:
    assert paragraph("It came by sea [3][12, 4]. So it is.") == (
        Run(text="It came by sea."),
        Run(cites=(3, 12, 4)),
        Run(text=" So it is."),
    )


def test_a_citation_stands_after_the_stop_that_follows_it() -> None:
    assert paragraph("Paid [1], not lent [2]!") == (
        Run(text="Paid,"),
        Run(cites=(1,)),
        Run(text=" not lent!"),
        Run(cites=(2,)),
    )


def test_brackets_that_cite_nothing_stay_text() -> None:
    for text in ("[x]", "[]", "[1", "1]", "a [b 2] c", "#[3"):
        assert "".join(run.text for run in paragraph(text)) == text


def test_a_paragraph_a_line_and_empty_ones_left_out() -> None:
    assert parse("one\n\n  \ntwo [1]\n") == (Block((Run(text="one"),)), Block((Run(text="two"), Run(cites=(1,)))))
    assert numbers("a [1]\nb [2, 3]") == {1, 2, 3}


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="[]*\\#-|.&"), max_size=80))
def test_text_without_signs_of_markup_is_kept_to_the_letter(text: str) -> None:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    assert ["".join(run.text for run in each.runs) for each in parse(text)] == lines


def test_disagreements_are_cut_into_at_most_three_cells() -> None:
    assert columns("Did it pay? | yes [1] | no | never\n\nplain") == (
        ((Run(text="Did it pay?"),), (Run(text="yes"), Run(cites=(1,))), (Run(text="no | never"),)),
        ((Run(text="plain"),),),
    )


def test_dates_in_words_and_what_is_no_date_stays() -> None:
    say = words("en")
    assert date_words("2026-01-26", say) == "26 January 2026"
    assert date_words("2026-01", say) == "January 2026"
    assert date_words("2024-07-02/2026-01", say) == "2 July 2024 to January 2026"
    assert date_words("and/or", say) == "and/or"
    assert date_words("spring 1999", say) == "spring 1999"
    assert date_words("2026-13-01", say) == "2026-13-01"


def test_an_unknown_language_falls_back_and_reaches_no_other_file() -> None:
    assert words("xx") == words("en") == words("../../look/palette")


def test_shortening_is_visible_and_keeps_to_the_measure() -> None:
    assert shortened("a short line", 40) == "a short line"
    cut = shortened("words " * 40, 50)
    assert cut.endswith("…")
    assert len(cut) <= 50
    assert listed(["a", "b", "c"], words("en")) == "a, b and c"


def test_a_short_title_ends_where_the_title_itself_pauses() -> None:
    assert short_title("Low-cost presence: why a frigate is enough, and for whom") == "Low-cost presence"
    assert short_title("A report") == "A report"
    assert short_title("One: " + "long " * 20).startswith("One: long") is True
    assert short_title("word " * 20).endswith("…")


def test_the_rows_of_icd_203_never_share_a_term_and_have_the_same_limits() -> None:
    first, second = scale("icd-203-row-1"), scale("icd-203-row-2")
    assert not {term.term for term in first.terms} & {term.term for term in second.terms}
    assert [(term.low, term.high) for term in first.terms] == [(term.low, term.high) for term in second.terms]
    assert len(first.terms) == 7


def test_every_yardstick_rises_from_term_to_term_within_0_and_100() -> None:
    assert {each.key for each in yardsticks()} == {"icd-203-row-1", "icd-203-row-2", "phia"}
    for each in yardsticks():
        limits = [(term.low, term.high) for term in each.terms]
        assert limits == sorted(limits)
        assert all(0 <= low < high <= 100 for low, high in limits if low is not None and high is not None)


def test_terms_are_found_by_synonym_in_any_case() -> None:
    found = scale("phia").find(" Probable ")
    assert found is not None
    assert found.term == "likely"
    assert scale("phia").find("perhaps") is None


def test_unknown_scales_are_refused_by_key() -> None:
    for key in ("nothing", "../look/palette", ""):
        with pytest.raises(UnknownScale) as raised:
            scale(key)
        assert raised.value.key == key


def test_the_strictest_label_wins_and_an_unknown_one_is_never_loosened() -> None:
    assert strictest([]) == "TLP:CLEAR"
    assert strictest(["TLP:GREEN", "TLP:AMBER+STRICT", "TLP:AMBER"]) == "TLP:AMBER+STRICT"
    assert strictest(["TLP:RED", "EYES ONLY"]) == "EYES ONLY"
