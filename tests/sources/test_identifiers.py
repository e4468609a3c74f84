"""ISSN, ISBN, DOI: their form and their check digits."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.sources.identifiers import Doubt, bare_doi, doi_doubt, isbn_doubt, issn_doubt


def issn_of(digits: str) -> str:
    rest = -sum(int(digit) * (8 - place) for place, digit in enumerate(digits)) % 11
    return digits + ("X" if rest == 10 else str(rest))


@given(st.text("0123456789", min_size=7, max_size=7), st.integers(0, 7), st.integers(1, 9))
def test_an_issn_with_one_digit_changed_is_doubted(digits: str, place: int, by: int) -> None:
    whole = issn_of(digits)
    assert issn_doubt(f"{whole[:4]}-{whole[4:]}") is None
    value = 10 if whole[place] == "X" else int(whole[place])
    other = (value + by) % 10
    changed = f"{whole[:place]}{other}{whole[place + 1 :]}"
    assert issn_doubt(changed) is (None if other == value else Doubt.CHECK_DIGIT)


@given(st.text("0123456789", min_size=9, max_size=9), st.integers(0, 11))
def test_isbns_of_13_digits_are_weighed(digits: str, place: int) -> None:
    body = f"978{digits}"
    check = -sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(body)) % 10
    assert isbn_doubt(f"{body}{check}") is None
    wrong = body[:place] + str((int(body[place]) + 1) % 10) + body[place + 1 :] + str(check)
    assert isbn_doubt(wrong) in {Doubt.CHECK_DIGIT, Doubt.FORM}


def test_several_and_dressed_identifiers_are_understood() -> None:
    assert issn_doubt("ISSN 0378-5955 (print), 2544-4840") is None
    assert isbn_doubt("ISBN 0-306-40615-2; 978-3-16-148410-0") is None
    assert isbn_doubt("080442957X") is None
    assert issn_doubt("") is None
    assert issn_doubt("0378–5955") is None
    assert isbn_doubt("12") is Doubt.FORM


def test_dois_are_told_by_their_form() -> None:
    assert doi_doubt("doi:10.1038/nature12373") is None
    assert doi_doubt("https://doi.org/10.5555/12345678") is None
    assert doi_doubt("nature12373") is Doubt.FORM
    assert bare_doi("http://dx.doi.org/10.1/x") == "10.1/x"
