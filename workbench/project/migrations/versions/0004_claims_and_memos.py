"""Format 4: what an analyst works with by hand - claims, questions, links, memos, groups, folders, own fields and kinds.

The statements stand here as they were when the format was made; later models do not change them.
"""

from alembic import op

revision = "0004"
down_revision = "0003"

TABLES = """
CREATE TABLE source_folder (
  id INTEGER NOT NULL,
  parent_id INTEGER,
  name VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(parent_id) REFERENCES source_folder (id) ON DELETE CASCADE
);
CREATE INDEX ix_source_folder_parent_id ON source_folder (parent_id);
CREATE UNIQUE INDEX source_folder_by_name ON source_folder (coalesce(parent_id, 0), name);
CREATE TABLE source_group (
  id INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (name),
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_source_group_analyst_id ON source_group (analyst_id);
CREATE TABLE source_group_member (
  id INTEGER NOT NULL,
  group_id INTEGER NOT NULL,
  source_id INTEGER NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (group_id, source_id),
  FOREIGN KEY(group_id) REFERENCES source_group (id) ON DELETE CASCADE,
  FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE
);
CREATE INDEX ix_source_group_member_source_id ON source_group_member (source_id);
CREATE TABLE own_field (
  id INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT field_type_known CHECK (type IN ('text', 'date', 'number', 'yes or no')),
  UNIQUE (name),
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_own_field_analyst_id ON own_field (analyst_id);
CREATE TABLE own_value (
  id INTEGER NOT NULL,
  field_id INTEGER NOT NULL,
  source_id INTEGER NOT NULL,
  value VARCHAR NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (field_id, source_id),
  FOREIGN KEY(field_id) REFERENCES own_field (id) ON DELETE CASCADE,
  FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE
);
CREATE INDEX ix_own_value_source_id ON own_value (source_id);
CREATE TABLE theme_group (
  id INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (name),
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_theme_group_analyst_id ON theme_group (analyst_id);
CREATE TABLE theme_group_member (
  id INTEGER NOT NULL,
  group_id INTEGER NOT NULL,
  theme_id INTEGER NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (group_id, theme_id),
  FOREIGN KEY(group_id) REFERENCES theme_group (id) ON DELETE CASCADE,
  FOREIGN KEY(theme_id) REFERENCES theme (id) ON DELETE CASCADE
);
CREATE INDEX ix_theme_group_member_theme_id ON theme_group_member (theme_id);
CREATE TABLE rejected_mention (
  id INTEGER NOT NULL,
  entity_id INTEGER NOT NULL,
  version_id INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (entity_id, version_id, start, "end"),
  FOREIGN KEY(entity_id) REFERENCES entity (id) ON DELETE CASCADE,
  FOREIGN KEY(version_id) REFERENCES source_version (id) ON DELETE CASCADE,
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_rejected_mention_analyst_id ON rejected_mention (analyst_id);
CREATE INDEX ix_rejected_mention_version_id ON rejected_mention (version_id);
CREATE TABLE own_kind (
  id INTEGER NOT NULL,
  noun VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  inverse VARCHAR NOT NULL,
  icon VARCHAR NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (noun, name),
  CONSTRAINT noun_known CHECK (noun IN ('entity', 'relation', 'link')),
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_own_kind_analyst_id ON own_kind (analyst_id);
CREATE TABLE own_property (
  id INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (kind, name),
  CONSTRAINT type_known CHECK (type IN ('text', 'date', 'number')),
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_own_property_analyst_id ON own_property (analyst_id);
CREATE TABLE statement (
  id INTEGER NOT NULL,
  entity_id INTEGER NOT NULL,
  property VARCHAR NOT NULL,
  value VARCHAR NOT NULL,
  original VARCHAR NOT NULL,
  language VARCHAR NOT NULL,
  since VARCHAR NOT NULL,
  since_words VARCHAR NOT NULL,
  until VARCHAR NOT NULL,
  until_words VARCHAR NOT NULL,
  says_who VARCHAR NOT NULL,
  says_who_id INTEGER,
  claimed_as VARCHAR NOT NULL,
  likelihood VARCHAR NOT NULL,
  comment VARCHAR NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT statement_claimed_as_known CHECK (claimed_as IN ('', 'fact', 'assessment', 'plan', 'recommendation')),
  FOREIGN KEY(entity_id) REFERENCES entity (id) ON DELETE CASCADE,
  FOREIGN KEY(says_who_id) REFERENCES entity (id) ON DELETE SET NULL,
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_statement_analyst_id ON statement (analyst_id);
CREATE INDEX ix_statement_entity_id ON statement (entity_id);
CREATE INDEX ix_statement_says_who_id ON statement (says_who_id);
CREATE INDEX statement_by_property ON statement (property, entity_id);
CREATE TABLE relation (
  id INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  subject_id INTEGER NOT NULL,
  object_id INTEGER NOT NULL,
  role VARCHAR NOT NULL,
  since VARCHAR NOT NULL,
  since_words VARCHAR NOT NULL,
  until VARCHAR NOT NULL,
  until_words VARCHAR NOT NULL,
  says_who VARCHAR NOT NULL,
  says_who_id INTEGER,
  claimed_as VARCHAR NOT NULL,
  likelihood VARCHAR NOT NULL,
  comment VARCHAR NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT two_entities CHECK (subject_id <> object_id),
  CONSTRAINT relation_claimed_as_known CHECK (claimed_as IN ('', 'fact', 'assessment', 'plan', 'recommendation')),
  FOREIGN KEY(subject_id) REFERENCES entity (id) ON DELETE CASCADE,
  FOREIGN KEY(object_id) REFERENCES entity (id) ON DELETE CASCADE,
  FOREIGN KEY(says_who_id) REFERENCES entity (id) ON DELETE SET NULL,
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_relation_analyst_id ON relation (analyst_id);
CREATE INDEX ix_relation_object_id ON relation (object_id);
CREATE INDEX ix_relation_says_who_id ON relation (says_who_id);
CREATE INDEX ix_relation_subject_id ON relation (subject_id);
CREATE TABLE question (
  id INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  detail VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_question_analyst_id ON question (analyst_id);
CREATE INDEX question_by_position ON question (position);
CREATE TABLE claim_evidence (
  id INTEGER NOT NULL,
  passage_id INTEGER NOT NULL,
  statement_id INTEGER,
  relation_id INTEGER,
  question_id INTEGER,
  stance VARCHAR NOT NULL,
  comment VARCHAR NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT one_claim CHECK ((statement_id IS NOT NULL) + (relation_id IS NOT NULL) + (question_id IS NOT NULL) = 1),
  CONSTRAINT stance_known CHECK (stance IN ('supports', 'contradicts')),
  UNIQUE (statement_id, passage_id),
  UNIQUE (relation_id, passage_id),
  UNIQUE (question_id, passage_id),
  FOREIGN KEY(passage_id) REFERENCES passage (id) ON DELETE CASCADE,
  FOREIGN KEY(statement_id) REFERENCES statement (id) ON DELETE CASCADE,
  FOREIGN KEY(relation_id) REFERENCES relation (id) ON DELETE CASCADE,
  FOREIGN KEY(question_id) REFERENCES question (id) ON DELETE CASCADE,
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_claim_evidence_analyst_id ON claim_evidence (analyst_id);
CREATE INDEX ix_claim_evidence_passage_id ON claim_evidence (passage_id);
CREATE TABLE passage_link (
  id INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  from_id INTEGER NOT NULL,
  to_id INTEGER NOT NULL,
  comment VARCHAR NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (from_id, to_id, kind),
  CONSTRAINT two_passages CHECK (from_id <> to_id),
  FOREIGN KEY(from_id) REFERENCES passage (id) ON DELETE CASCADE,
  FOREIGN KEY(to_id) REFERENCES passage (id) ON DELETE CASCADE,
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_passage_link_analyst_id ON passage_link (analyst_id);
CREATE INDEX ix_passage_link_to_id ON passage_link (to_id);
CREATE TABLE merger (
  id INTEGER NOT NULL,
  entity_id INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  description VARCHAR NOT NULL,
  "key" VARCHAR NOT NULL,
  forms VARCHAR NOT NULL,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(entity_id) REFERENCES entity (id) ON DELETE CASCADE,
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_merger_analyst_id ON merger (analyst_id);
CREATE INDEX ix_merger_entity_id ON merger (entity_id);
CREATE TABLE merger_item (
  id INTEGER NOT NULL,
  merger_id INTEGER NOT NULL,
  table_name VARCHAR NOT NULL,
  column_name VARCHAR NOT NULL,
  row_id INTEGER NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (merger_id, table_name, column_name, row_id),
  FOREIGN KEY(merger_id) REFERENCES merger (id) ON DELETE CASCADE
);
CREATE INDEX ix_merger_item_row_id ON merger_item (row_id);
CREATE TABLE memo (
  id INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  body VARCHAR NOT NULL,
  is_done BOOLEAN NOT NULL,
  source_id INTEGER,
  passage_id INTEGER,
  theme_id INTEGER,
  entity_id INTEGER,
  coding_id INTEGER,
  about_question_id INTEGER,
  analyst_id INTEGER,
  created_at VARCHAR NOT NULL,
  edited_at VARCHAR NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT memo_kind_known CHECK (kind IN ('analytic', 'method', 'question', 'to do')),
  CONSTRAINT about_one_thing CHECK ((source_id IS NOT NULL) + (passage_id IS NOT NULL) + (theme_id IS NOT NULL) + (entity_id IS NOT NULL) + (coding_id IS NOT NULL) + (about_question_id IS NOT NULL) <= 1),
  FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE SET NULL,
  FOREIGN KEY(passage_id) REFERENCES passage (id) ON DELETE SET NULL,
  FOREIGN KEY(theme_id) REFERENCES theme (id) ON DELETE SET NULL,
  FOREIGN KEY(entity_id) REFERENCES entity (id) ON DELETE SET NULL,
  FOREIGN KEY(coding_id) REFERENCES coding (id) ON DELETE SET NULL,
  FOREIGN KEY(about_question_id) REFERENCES question (id) ON DELETE SET NULL,
  FOREIGN KEY(analyst_id) REFERENCES analyst (id) ON DELETE RESTRICT
);
CREATE INDEX ix_memo_about_question_id ON memo (about_question_id);
CREATE INDEX ix_memo_analyst_id ON memo (analyst_id);
CREATE INDEX ix_memo_coding_id ON memo (coding_id);
CREATE INDEX ix_memo_entity_id ON memo (entity_id);
CREATE INDEX ix_memo_passage_id ON memo (passage_id);
CREATE INDEX ix_memo_source_id ON memo (source_id);
CREATE INDEX ix_memo_theme_id ON memo (theme_id);
CREATE INDEX memo_by_time ON memo (edited_at);
CREATE TABLE memo_link (
  id INTEGER NOT NULL,
  memo_id INTEGER NOT NULL,
  words VARCHAR NOT NULL,
  source_id INTEGER,
  passage_id INTEGER,
  theme_id INTEGER,
  entity_id INTEGER,
  to_memo_id INTEGER,
  question_id INTEGER,
  brief_id INTEGER,
  PRIMARY KEY (id),
  CONSTRAINT to_one_thing CHECK ((source_id IS NOT NULL) + (passage_id IS NOT NULL) + (theme_id IS NOT NULL) + (entity_id IS NOT NULL) + (to_memo_id IS NOT NULL) + (question_id IS NOT NULL) + (brief_id IS NOT NULL) <= 1),
  FOREIGN KEY(memo_id) REFERENCES memo (id) ON DELETE CASCADE,
  FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE SET NULL,
  FOREIGN KEY(passage_id) REFERENCES passage (id) ON DELETE SET NULL,
  FOREIGN KEY(theme_id) REFERENCES theme (id) ON DELETE SET NULL,
  FOREIGN KEY(entity_id) REFERENCES entity (id) ON DELETE SET NULL,
  FOREIGN KEY(to_memo_id) REFERENCES memo (id) ON DELETE SET NULL,
  FOREIGN KEY(question_id) REFERENCES question (id) ON DELETE SET NULL,
  FOREIGN KEY(brief_id) REFERENCES brief (id) ON DELETE SET NULL
);
CREATE INDEX ix_memo_link_brief_id ON memo_link (brief_id);
CREATE INDEX ix_memo_link_entity_id ON memo_link (entity_id);
CREATE INDEX ix_memo_link_memo_id ON memo_link (memo_id);
CREATE INDEX ix_memo_link_passage_id ON memo_link (passage_id);
CREATE INDEX ix_memo_link_question_id ON memo_link (question_id);
CREATE INDEX ix_memo_link_source_id ON memo_link (source_id);
CREATE INDEX ix_memo_link_theme_id ON memo_link (theme_id);
CREATE INDEX ix_memo_link_to_memo_id ON memo_link (to_memo_id)
"""  # noqa: E501 - the file keeps a condition as it was written

COLUMNS = {
    "source": (
        "number VARCHAR NOT NULL DEFAULT ''",
        "place VARCHAR NOT NULL DEFAULT ''",
        "issn VARCHAR NOT NULL DEFAULT ''",
        "isbn VARCHAR NOT NULL DEFAULT ''",
        "doi VARCHAR NOT NULL DEFAULT ''",
        "keywords VARCHAR NOT NULL DEFAULT ''",
        "work VARCHAR NOT NULL DEFAULT ''",
        "fields_from VARCHAR NOT NULL DEFAULT ''",
        "folder_id INTEGER REFERENCES source_folder (id) ON DELETE SET NULL",
        "origin_id INTEGER REFERENCES source (id) ON DELETE SET NULL",
        "origin_note VARCHAR NOT NULL DEFAULT ''",
    ),
    "theme": (
        "when_to_use VARCHAR NOT NULL DEFAULT ''",
        "when_not VARCHAR NOT NULL DEFAULT ''",
        "example_id INTEGER REFERENCES passage (id) ON DELETE SET NULL",
        "is_retired BOOLEAN NOT NULL DEFAULT 0",
    ),
    "entity": (
        "forms VARCHAR NOT NULL DEFAULT ''",
        "is_sought BOOLEAN NOT NULL DEFAULT 1",
    ),
    "alias": (
        "forms VARCHAR NOT NULL DEFAULT ''",
        "is_sought BOOLEAN NOT NULL DEFAULT 1",
    ),
    "analyst": ("colour INTEGER NOT NULL DEFAULT 0",),
}
"""Columns added at the end of tables that there were."""

INDEXES = """
CREATE INDEX ix_source_folder_id ON source (folder_id);
CREATE INDEX ix_source_origin_id ON source (origin_id);
CREATE INDEX ix_theme_example_id ON theme (example_id)
"""


def upgrade() -> None:
    """Make the new tables and add the new columns, each with the value that means: not known."""
    _each(TABLES)
    for table, columns in COLUMNS.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    _each(INDEXES)
    op.execute("UPDATE analyst SET colour = (SELECT count(*) FROM analyst AS other WHERE other.id < analyst.id) % 24")


def _each(statements: str) -> None:
    for statement in statements.split(";\n"):
        op.execute(statement.strip())
