"""Names of authors and numbers of works, several in one line."""

from workbench.sources.csl import authors_of
from workbench.sources.identifiers import Doubt, isbn_doubt, issn_doubt


def test_braces_keep_a_name_whole() -> None:
    assert authors_of("{Ministry of War; Peace and Trade}; Kowal, Anna") == [
        {"literal": "Ministry of War; Peace and Trade"},
        {"family": "Kowal", "given": "Anna"},
    ]


def test_persons_may_be_called_as_institutions_are() -> None:
    assert authors_of("Bank, Melissa; Press, Frank; World Bank, Washington; Press, Institute of") == [
        {"family": "Bank", "given": "Melissa"},
        {"family": "Press", "given": "Frank"},
        {"literal": "World Bank, Washington"},
        {"literal": "Press, Institute of"},
    ]


def test_spaces_part_whole_numbers() -> None:
    assert issn_doubt("2544-4840 0378-5955") is None
    assert issn_doubt("2544 4840") is None
    assert issn_doubt("2544-4840 0378-5956") is Doubt.CHECK_DIGIT
    assert isbn_doubt("isbn 978-3-16-148410-0 0-306-40615-2") is None
    assert isbn_doubt("978 3 16 148410 0") is None
    assert isbn_doubt("ISBN-13: 978-3-16-148410-0") is None
