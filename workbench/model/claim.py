"""Claims about entities: statements and relations, each to be borne out by evidence; and the kinds an analyst adds."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now

_CLAIMED_AS = "claimed_as IN ('', 'fact', 'assessment', 'plan', 'recommendation')"


class Statement(SQLModel, table=True):
    """A property of an entity with its value (FollowTheMoney's statement, with who says it and as what).

    property is a name of resources/entities/properties.json or of an OwnProperty. original: the value in the source's
    words or language (a BCP 47 tag). since, until: EDTF (ISO 8601-2), with the words they were read from.
    says_who: empty means the source's author; says_who_id names an entity. likelihood: a term of a yardstick.
    """

    __table_args__ = (CheckConstraint(_CLAIMED_AS, name="statement_claimed_as_known"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    entity_id: int = Field(sa_column=Column(ForeignKey("entity.id", ondelete="CASCADE"), nullable=False, index=True))
    property: str
    value: str
    original: str = ""
    language: str = ""
    since: str = ""
    since_words: str = ""
    until: str = ""
    until_words: str = ""
    says_who: str = ""
    says_who_id: int | None = Field(default=None, sa_column=Column(ForeignKey("entity.id", ondelete="SET NULL"), index=True))
    claimed_as: str = ""
    likelihood: str = ""
    comment: str = ""
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class Relation(SQLModel, table=True):
    """A relation of one entity to another: subject kind object (``Russia supplies Venezuela``), with role and dates.

    kind is a name of resources/entities/relations.json or of an OwnKind. The other fields are as a Statement's.
    """

    __table_args__ = (
        CheckConstraint("subject_id <> object_id", name="two_entities"),
        CheckConstraint(_CLAIMED_AS, name="relation_claimed_as_known"),
    )

    id: int = Field(default_factory=new_id, primary_key=True)
    kind: str
    subject_id: int = Field(sa_column=Column(ForeignKey("entity.id", ondelete="CASCADE"), nullable=False, index=True))
    object_id: int = Field(sa_column=Column(ForeignKey("entity.id", ondelete="CASCADE"), nullable=False, index=True))
    role: str = ""
    since: str = ""
    since_words: str = ""
    until: str = ""
    until_words: str = ""
    says_who: str = ""
    says_who_id: int | None = Field(default=None, sa_column=Column(ForeignKey("entity.id", ondelete="SET NULL"), index=True))
    claimed_as: str = ""
    likelihood: str = ""
    comment: str = ""
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class OwnKind(SQLModel, table=True):
    """A kind that an analyst added: of entities, of relations, or of links between passages (``noun`` says which).

    name: as rows keep it; label, inverse: for people, both ways (``supplies``, ``is supplied by``); icon: Phosphor.
    """

    __tablename__ = "own_kind"
    __table_args__ = (
        UniqueConstraint("noun", "name"),
        CheckConstraint("noun IN ('entity', 'relation', 'link')", name="noun_known"),
    )

    id: int = Field(default_factory=new_id, primary_key=True)
    noun: str
    name: str
    label: str
    inverse: str = ""
    icon: str = ""
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


class OwnProperty(SQLModel, table=True):
    """A property that an analyst added to a kind of entity; type: ``text``, ``date`` or ``number``."""

    __tablename__ = "own_property"
    __table_args__ = (
        UniqueConstraint("kind", "name"),
        CheckConstraint("type IN ('text', 'date', 'number')", name="type_known"),
    )

    id: int = Field(default_factory=new_id, primary_key=True)
    kind: str
    name: str
    label: str
    type: str = "text"
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)


_statement = Statement.__table__.c  # type: ignore[attr-defined]
Index("statement_by_property", _statement.property, _statement.entity_id)
