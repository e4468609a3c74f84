"""Format 2: the file itself refuses grades, claims and reliabilities that are no values of the field."""

from alembic import op

revision = "0002"
down_revision = "0001"

CHECKS = {
    "credibility": ("digit_1_to_6", "digit BETWEEN 1 AND 6"),
    "passage": ("claimed_as_known", "claimed_as IN ('', 'fact', 'assessment', 'plan', 'recommendation')"),
    "source": ("reliability_a_to_f", "reliability IN ('A', 'B', 'C', 'D', 'E', 'F')"),
}


def upgrade() -> None:
    """Rebuild the three tables with their checks; values outside them become the field's word for "not known"."""
    op.execute("UPDATE credibility SET digit = 6 WHERE digit NOT BETWEEN 1 AND 6")
    op.execute("UPDATE passage SET claimed_as = '' WHERE claimed_as NOT IN ('fact', 'assessment', 'plan', 'recommendation')")
    op.execute("UPDATE source SET reliability = 'F' WHERE reliability NOT IN ('A', 'B', 'C', 'D', 'E', 'F')")
    for table, (name, condition) in CHECKS.items():
        with op.batch_alter_table(table, recreate="always") as batch:
            batch.create_check_constraint(name, condition)
