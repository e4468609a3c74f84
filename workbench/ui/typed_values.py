"""Values of statements as they are typed: checked by the property's type, and by how people here write numbers."""

from PySide6.QtCore import QLocale

from workbench.entities.values import checked_value, checked_with_comma


def check_typed(type_: str, words: str) -> None:
    """Raise what checked_value() raises, and NumberAmbiguous for ``1,250`` where a comma begins the fraction."""
    if type_ == "number" and QLocale().decimalPoint() == ",":
        checked_with_comma(words)
    checked_value(type_, words)
