"""Format 3: the word index has its place in the file; it is filled afterwards, beside the analyst's work."""

from alembic import op

from workbench.project.word_index import drop_index, make_index

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the empty index, in place of anything that stands there by its name."""
    connection = op.get_bind()
    drop_index(connection)
    make_index(connection)
