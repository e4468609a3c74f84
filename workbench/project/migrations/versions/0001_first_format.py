"""Format 1: the first; there is nothing to do."""

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Leave the file as it is."""
