"""What is said of a file beside its name: the name isn't said twice, and no other word suffers."""

import pytest

from workbench.ui.importing.sentences import without_name


@pytest.mark.parametrize(
    ("words", "name", "left"),
    [
        ("a is damaged and could not be read.", "a", "is damaged and could not be read."),
        ("The file “plan.txt” is empty.", "plan.txt", "The file is empty."),
        ("Plik „plik” jest pusty.", "plik", "Plik jest pusty."),
        ("There is no file /tmp/x/.", "x", "There is no file /tmp/x/."),
        ("The text of text is empty.", "of text", "The text is empty."),
    ],
)
def test_a_name_is_taken_out_once_and_out_of_no_other_word(words: str, name: str, left: str) -> None:
    assert without_name(words, name) == left
