"""What a file is goes by its content; a name that says otherwise is reported, never believed."""

import pytest
from office_files import archive

from workbench.sources.errors import Unsupported
from workbench.sources.kinds import Format, mislabelled
from workbench.sources.parsing import Wish, parse_bytes

HTML = b"<!doctype html><html><body><p>Nobody asked why the tanker left.</p></body></html>"


@pytest.mark.parametrize(
    ("name", "data", "warnings"),
    [
        ("a.pdf", HTML, ("mislabelled:html",)),
        ("a.docx", b"Nobody asked why.", ("mislabelled:text",)),
        ("a.html", b"Nobody asked why.", ("mislabelled:text",)),
        ("A.HTM", HTML, ()),
        ("a.txt", b"Nobody asked why.", ()),
        ("a.log", b"Nobody asked why.", ()),
        ("a", HTML, ()),
        ("a.txt", b"{\\rtf1 Nobody asked why.}", ("mislabelled:rtf",)),
        ("a.srt", b"Nobody asked why.", ("mislabelled:text",)),
        ("a.eml", b"Nobody asked why.", ("mislabelled:text",)),
        ("a.txt", b"From: a@example.org\nSubject: S\nDate: today\n\nNobody asked why.", ("mislabelled:eml",)),
        ("a.txt", b"From: a warehouse\n\nNobody asked why.", ()),
        ("a.txt", b"1\n00:00:01,000 --> 00:00:02,000\nNobody asked why.", ("mislabelled:srt",)),
        ("a.csv", b"WEBVTT\n\n00:01.000 --> 00:02.000\nNobody asked why.", ("mislabelled:vtt",)),
    ],
)
def test_a_name_that_promises_another_format_is_reported(name: str, data: bytes, warnings: tuple[str, ...]) -> None:
    parsed = parse_bytes(data, Wish(name))
    assert parsed.document.warnings == warnings
    assert "Nobody asked why" in parsed.document.text


def test_a_format_that_was_asked_for_is_no_surprise() -> None:
    assert parse_bytes(b"Nobody asked why.", Wish("a.pdf", kind="text")).document.warnings == ()


@pytest.mark.parametrize(
    ("streams", "kind"),
    [
        ("WordDocument", "doc"),
        ("Workbook", "xls"),
        ("PowerPoint Document", "ppt"),
        ("__substg1.0_0037001F", "msg"),
        ("", "doc"),
    ],
)
def test_old_office_files_are_refused_by_their_name(streams: str, kind: str) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + streams.encode("utf-16-le")
    with pytest.raises(Unsupported) as refusal:
        parse_bytes(data, Wish("a.doc"))
    assert refusal.value.kind == kind


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}, "ods"),
        ({"mimetype": "application/vnd.oasis.opendocument.presentation", "content.xml": "<a/>"}, "odp"),
        ({"ppt/presentation.xml": "<a/>"}, "pptx"),
        ({"anything.bin": "x"}, "zip"),
    ],
)
def test_archives_of_other_programs_are_refused_by_their_kind(parts: dict[str, str | bytes], kind: str) -> None:
    with pytest.raises(Unsupported) as refusal:
        parse_bytes(archive(parts), Wish("a.odt"))
    assert refusal.value.kind == kind


def test_a_message_with_the_line_of_a_mailbox_bears_the_right_name() -> None:
    assert not mislabelled("a.eml", Format.MBOX)
    assert mislabelled("a.eml", Format.TEXT)
    assert not mislabelled("a.unknown", Format.TEXT)
