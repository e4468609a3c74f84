"""Sources: texts under study, their versions and the immutable blobs that hold them."""

from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlmodel import Column, Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class SourceKind(StrEnum):
    """The format in which a source came; a message out of a mailbox is an ``eml``."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    ODT = "odt"
    RTF = "rtf"
    EPUB = "epub"
    MHT = "mht"
    CSV = "csv"
    TSV = "tsv"
    XLSX = "xlsx"
    EML = "eml"
    SRT = "srt"
    VTT = "vtt"


class Source(SQLModel, table=True):
    """A text under study: bibliography, reliability (Admiralty letter, default F) and handling (TLP 2.0).

    title_from: ``file`` (the file's name stands in), ``metadata`` or ``analyst``. published, accessed, information:
    dates as EDTF or in words. Empty text means: not known; nothing is invented. work: a type of CSL 1.0.2 (``report``).
    fields_from: JSON, by field what filled it: ``analyst``, or the place in the file (``og:title``). origin_id: the source
    that this one repeats.
    """

    __table_args__ = (CheckConstraint("reliability IN ('A', 'B', 'C', 'D', 'E', 'F')", name="reliability_a_to_f"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    title: str
    title_from: str = "file"
    kind: str
    authors: str = ""
    publisher: str = ""
    series: str = ""
    published: str = ""
    information: str = ""
    accessed: str = ""
    url: str = ""
    identifier: str = ""
    language: str = ""
    descriptor: str = ""
    reliability: str = "F"
    reliability_reason: str = ""
    handling: str = "TLP:CLEAR"
    position: int = 0
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    created_at: str = Field(default_factory=now)
    number: str = ""
    place: str = ""
    issn: str = ""
    isbn: str = ""
    doi: str = ""
    keywords: str = ""
    work: str = ""
    fields_from: str = ""
    folder_id: int | None = Field(
        default=None, sa_column=Column(ForeignKey("source_folder.id", ondelete="SET NULL"), index=True)
    )
    origin_id: int | None = Field(default=None, sa_column=Column(ForeignKey("source.id", ondelete="SET NULL"), index=True))
    origin_note: str = ""


class SourceVersion(SQLModel, table=True):
    """One reading of a source: its text, structure and original by SHA-256; sizes in characters, words, pages, bytes."""

    __tablename__ = "source_version"
    __table_args__ = (UniqueConstraint("source_id", "number"),)

    id: int = Field(default_factory=new_id, primary_key=True)
    source_id: int = Field(sa_column=Column(ForeignKey("source.id", ondelete="CASCADE"), nullable=False, index=True))
    number: int = 1
    text_hash: str
    structure_hash: str
    original_hash: str = Field(index=True)
    original_name: str
    original_size: int
    reader: str
    reader_version: str
    characters: int
    words: int
    pages: int = 0
    analyst_id: int | None = Field(default=None, sa_column=Column(ForeignKey("analyst.id", ondelete="RESTRICT"), index=True))
    imported_at: str = Field(default_factory=now)


class Blob(SQLModel, table=True):
    """Immutable bytes by the SHA-256 of what they hold; outside the journal, deleted by no act.

    encoding: ``raw`` or ``zlib``; size: bytes before compression.
    """

    hash: str = Field(primary_key=True)
    encoding: str = "raw"
    size: int
    data: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


Index("source_by_position", Source.__table__.c.position)  # type: ignore[attr-defined]
