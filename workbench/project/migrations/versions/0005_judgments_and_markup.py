"""Format 5: judgments are the project's and may be used in several briefs; sections nest; prose is marked up.

The statements stand here as they were when the format was made; later models do not change them.
"""

import re

from alembic import op
from sqlalchemy import Connection, text

revision = "0005"
down_revision = "0004"

TABLES = """
CREATE TABLE new_judgment (
  id INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  likelihood VARCHAR NOT NULL,
  yardstick VARCHAR NOT NULL,
  confidence VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE TABLE brief_judgment (
  id INTEGER NOT NULL,
  brief_id INTEGER NOT NULL,
  judgment_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (brief_id, judgment_id),
  FOREIGN KEY(brief_id) REFERENCES brief (id) ON DELETE CASCADE,
  FOREIGN KEY(judgment_id) REFERENCES judgment (id) ON DELETE CASCADE
);
CREATE INDEX ix_brief_judgment_judgment_id ON brief_judgment (judgment_id);
CREATE TABLE judgment_point (
  id INTEGER NOT NULL,
  judgment_id INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  category VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT point_kind_known CHECK (kind IN ('assumption', 'indicator', 'gap', 'alternative')),
  CONSTRAINT point_category_known CHECK (category IN ('', 'S', 'C', 'U')),
  FOREIGN KEY(judgment_id) REFERENCES judgment (id) ON DELETE CASCADE
);
CREATE INDEX ix_judgment_point_judgment_id ON judgment_point (judgment_id);
CREATE TABLE left_finding (
  id INTEGER NOT NULL,
  brief_id INTEGER NOT NULL,
  rule VARCHAR NOT NULL,
  place_id INTEGER NOT NULL,
  words VARCHAR NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (brief_id, rule, place_id, words),
  FOREIGN KEY(brief_id) REFERENCES brief (id) ON DELETE CASCADE,
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_left_finding_analyst_id ON left_finding (analyst_id);
ALTER TABLE brief ADD COLUMN look VARCHAR NOT NULL DEFAULT 'paper';
ALTER TABLE brief ADD COLUMN citation_style VARCHAR NOT NULL DEFAULT 'icd-206';
ALTER TABLE brief ADD COLUMN options VARCHAR NOT NULL DEFAULT '';
ALTER TABLE brief ADD COLUMN template VARCHAR NOT NULL DEFAULT '';
ALTER TABLE brief_section ADD COLUMN parent_id INTEGER REFERENCES brief_section (id) ON DELETE SET NULL;
CREATE INDEX ix_brief_section_parent_id ON brief_section (parent_id);
ALTER TABLE judgment_evidence ADD COLUMN note VARCHAR NOT NULL DEFAULT '';
INSERT INTO brief_judgment (id, brief_id, judgment_id, position) SELECT id, brief_id, id, position FROM judgment;
INSERT INTO new_judgment (id, text, likelihood, yardstick, confidence, reason, analyst_id, created_at)
  SELECT judgment.id, text, likelihood, yardstick, confidence, reason, analyst_id, created_at
  FROM judgment JOIN brief ON brief.id = judgment.brief_id;
DROP TABLE judgment;
ALTER TABLE new_judgment RENAME TO judgment;
CREATE INDEX ix_judgment_analyst_id ON judgment (analyst_id)
"""

PROSE = {"brief_section": ("prose", "assumed", "judged"), "judgment": ("text", "reason")}
"""Columns in which signs of the markup stood for themselves."""

_SIGN = re.compile(r"[\\*]|\[(?=[“\"\]])|(?<=\^)\[")
_START = re.compile(r"(\s*)(?:(?=[#>|]|!\[)|(\d+)(?=[.)](?:\s|$)))")
"""How a line would begin as another block than a paragraph; one that begins with a hyphen was meant as a list."""


def upgrade() -> None:
    """Make the tables and columns, move the judgments, and let no letter of the prose become a sign of the markup."""
    op.execute("PRAGMA legacy_alter_table=ON")  # else a renaming follows into the keys of judgment_evidence
    for statement in TABLES.split(";\n"):
        op.execute(statement.strip())
    op.execute("PRAGMA legacy_alter_table=OFF")
    for table, columns in PROSE.items():
        for column in columns:
            _escape(op.get_bind(), table, column)


def _escape(connection: Connection, table: str, column: str) -> None:
    for row in connection.execute(text(f"SELECT id, {column} FROM {table} WHERE {column} <> ''")).all():
        escaped = "".join(map(_escaped, row[1].splitlines(keepends=True)))
        if escaped != row[1]:
            connection.execute(text(f"UPDATE {table} SET {column} = :words WHERE id = :id"), {"words": escaped, "id": row[0]})


def _escaped(line: str) -> str:
    """Return a line that is read as these words; citations by number stay."""
    words = _SIGN.sub(r"\\\g<0>", line)
    found = _START.match(words)
    return f"{words[: found.end()]}\\{words[found.end() :]}" if found else words
