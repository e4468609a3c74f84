"""Numbers with a true minus sign."""

from workbench.entities.values import read_number


def test_a_minus_sign_is_one_as_a_hyphen_is() -> None:
    assert read_number("\u22121.5") == read_number("-1.5") == "-1.5"
