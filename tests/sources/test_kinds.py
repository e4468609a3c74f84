"""What a file is goes by its content; a name that says otherwise is reported, never believed."""

import pytest

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
    ],
)
def test_a_name_that_promises_another_format_is_reported(name: str, data: bytes, warnings: tuple[str, ...]) -> None:
    parsed = parse_bytes(data, Wish(name))
    assert parsed.document.warnings == warnings
    assert "Nobody asked why" in parsed.document.text


def test_a_format_that_was_asked_for_is_no_surprise() -> None:
    assert parse_bytes(b"Nobody asked why.", Wish("a.pdf", kind="text")).document.warnings == ()
