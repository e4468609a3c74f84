"""Cues: their times, voices, marks, and files that are not quite as they should be."""

import pytest
from documents import check_convention

from workbench.model.document import Block, Document, StyleKind
from workbench.sources.cues import clock, read_cues
from workbench.sources.errors import NoText
from workbench.sources.limits import Limits


def read(text: str) -> Document:
    document, _ = read_cues(text.encode("utf-8"), Limits())
    check_convention(document)
    return document


def cues(document: Document) -> list[tuple[int | None, int | None, str, str]]:
    def values(block: Block) -> tuple[int | None, int | None, str, str]:
        return block.starts_at, block.ends_at, block.marker, document.block_text(block)

    return [values(block) for block in document.blocks]


def test_subrip() -> None:
    document = read(
        "1\r\n00:00:01,000 --> 00:00:04,25\r\n<i>ANNA:</i> We begin.\r\nNow.\r\n\r\n2\r\n01:00:00,5 --> 01:00:02,000\r\nYes.\r\n"  # noqa: E501
    )
    assert cues(document) == [(1000, 4250, "00:01", "ANNA: We begin.\nNow."), (3_600_500, 3_602_000, "1:00:00", "Yes.")]
    assert [(s.kind, document.text[s.start : s.end]) for s in document.styles] == [(StyleKind.ITALIC, "ANNA:")]


def test_cues_without_an_empty_line_between_them() -> None:
    document = read(
        "1\n00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:03,000 --> 00:00:04,000\nTwo, in 2026\n\n3\n00:00:05,000 --> 00:00:06,000\n\n"  # noqa: E501
    )
    assert [words for *_, words in cues(document)] == ["One.", "Two, in 2026"]


def test_webvtt_with_voices_notes_and_styles() -> None:
    document = read(
        "WEBVTT - Hearing\nLanguage: pl\n\nNOTE\nnot for\nreaders\n\nSTYLE\n::cue{}\n\nq1\n00:01.000 --> 00:04.200 align:start\n"  # noqa: E501
        "<v.loud Anna Ćma>Yes &amp; <c.x>no</c><00:02.000>.</v><v Jan>What &lt;?\n\n00:05.000 --> 00:04.000\n{\\an8}Back\n"
    )
    assert cues(document) == [
        (1000, 4200, "00:01", "Anna Ćma: Yes & no."), (1000, 4200, "00:01", "Jan: What <?"), (5000, 5000, "00:05", "Back"),
    ]  # fmt: skip
    assert document.metadata == {"title": "Hearing", "language": "pl"}


def test_nothing_said() -> None:
    with pytest.raises(NoText):
        read("WEBVTT\n\nNOTE nothing\n")


def test_the_clock() -> None:
    assert [clock(0), clock(59_999), clock(60_000), clock(36_000_000)] == ["00:00", "00:59", "01:00", "10:00:00"]
