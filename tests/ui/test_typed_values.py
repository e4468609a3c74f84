"""Numbers as they are typed, where people write a comma before the fraction and where they don't."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from workbench.entities.values import NumberAmbiguous
from workbench.ui.typed_values import check_typed
from workbench.wording import ERRORS


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> Iterator[None]:
    """The window's locale, put back afterwards."""
    was = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(was)


@pytest.mark.parametrize("locale", ["pl_PL"], indirect=True)
@pytest.mark.usefixtures("locale")
def test_a_number_that_may_mean_two_things_is_asked_about_by_poles() -> None:
    for words in ("1,250", "-12,345", "1,250 %"):
        with pytest.raises(NumberAmbiguous) as refused:
            check_typed("number", words)
        assert refused.value.words == words
    assert "{words}" in ERRORS["NumberAmbiguous"]
    for words in ("1250", "1 250", "1.25", "1,25", "0,250", "1,250 mln", "1,250 million", "1,234,567"):
        check_typed("number", words)
    check_typed("text", "1,250")


@pytest.mark.parametrize("locale", ["en_GB"], indirect=True)
@pytest.mark.usefixtures("locale")
def test_a_comma_groups_thousands_in_english() -> None:
    check_typed("number", "1,250")
