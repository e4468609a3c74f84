"""The schema of a new file."""

from sqlalchemy import Engine
from sqlmodel import SQLModel

from workbench.model import tables as _tables  # noqa: F401 - all models must be known before their tables are made
from workbench.project.header import APPLICATION_ID, FORMAT
from workbench.project.journal import METADATA, make_triggers
from workbench.project.word_index import make_index


def make_schema(engine: Engine) -> None:
    """Make tables, indexes, journal, word index and triggers in an empty file and mark it as a project."""
    with engine.begin() as connection:
        SQLModel.metadata.create_all(connection)
        METADATA.create_all(connection)
        make_index(connection)
        make_triggers(connection)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={FORMAT}")
