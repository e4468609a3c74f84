"""What the question before a way back names."""

from sqlmodel import SQLModel

from workbench.project.opening import open_project
from workbench.ui.history.words import NOUNS


def test_the_rows_of_every_table_have_a_name() -> None:
    assert open_project  # its import makes all tables known
    assert set(NOUNS) == set(SQLModel.metadata.tables)
    assert all(words.strip() for words in NOUNS.values())
