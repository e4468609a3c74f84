"""Mail: headers in letters, the form of a text with its structure, quotations, what is attached, messages within messages."""

from email.message import EmailMessage

import pytest
from documents import check_convention, outline, texts

from workbench.model.document import BlockKind, Document
from workbench.sources.errors import TooLarge
from workbench.sources.kinds import Format
from workbench.sources.limits import Limits
from workbench.sources.mail import message_document, read_mailbox
from workbench.sources.parsing import Wish, parse_all
from workbench.sources.readers import Job


def read(data: bytes | EmailMessage) -> Document:
    document, _ = message_document(data if isinstance(data, bytes) else bytes(data), Limits(), None)
    check_convention(document)
    return document


def body(document: Document) -> list[tuple[str, int, str]]:
    return [(kind, level, words) for kind, level, _, words in outline(document) if kind != "message header"]


def message(**fields: str) -> EmailMessage:
    made = EmailMessage()
    for name, value in {"From": "a@example.org", "Subject": "S", **fields}.items():
        made[name] = value
    return made


def test_headers_are_blocks_and_metadata() -> None:
    made = message(
        From="Łukasz Ćma <l@example.org>", To="b@example.org", Date="Thu, 15 Jan 2026 23:30:00 -0500", Subject="Źródło"
    )
    made["Message-ID"] = "<1@example.org>"
    made.set_content("Words.\n")
    document = read(made)
    assert texts(document, BlockKind.MESSAGE_HEADER) == [
        "From: Łukasz Ćma <l@example.org>", "To: b@example.org", "Date: Thu, 15 Jan 2026 23:30:00 -0500", "Subject: Źródło",
    ]  # fmt: skip
    assert document.metadata == {
        "author": "Łukasz Ćma", "date": "2026-01-15", "title": "Źródło", "identifier": "<1@example.org>",
    }  # fmt: skip
    assert document.origins["author"] == "From"


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"Subject: =?utf-8?q?=C5=BBaba?= =?utf-8?q?_i_=C5=BC=C3=B3=C5=82w?=", "Żaba i żółw"),
        (b"Subject: =?nonsense?q?x?=", "x"),
        (b"Subject: \xc5\xbbaba", "Żaba"),
        (b"Subject: two\r\n  lines", "two lines"),
        (b"Subject: =?utf-8?b?!!!?=", "=?utf-8?b?!!!?="),
    ],
)
def test_headers_in_letters(raw: bytes, words: str) -> None:
    document = read(b"From: a@example.org\r\n" + raw + b"\r\n\r\nBody.")
    assert document.metadata["title"] == words


def test_quotations_by_depth_and_the_signature_apart() -> None:
    made = message()
    made.set_content(
        "Dear Anna,\n\nyes.\n\n> Did it leave?\n> It did, the crew said so.\n>> When?\n> - one\n> - two\n\nBest\n\n-- \nJan\n"
    )
    assert body(read(made)) == [
        ("paragraph", 0, "Dear Anna,"), ("paragraph", 0, "yes."), ("quotation", 1, "Did it leave?"),
        ("quotation", 1, "It did, the crew said so."), ("quotation", 2, "When?"), ("list item", 1, "one"), ("list item", 1, "two"),  # noqa: E501
        ("paragraph", 0, "Best"), ("page furniture", 0, "Jan"),
    ]  # fmt: skip


def test_lines_that_flow_are_joined() -> None:
    head = b"From: a@example.org\nContent-Type: text/plain; format=flowed; delsp=no\n\n"
    document = read(head + b"A line that \nflows on and \nends.\nAnother.\n> quoted \n> words\n")
    assert body(document) == [
        ("paragraph", 0, "A line that flows on and ends."), ("paragraph", 0, "Another."), ("quotation", 1, "quoted words"),
    ]  # fmt: skip


def test_the_form_with_a_structure_is_taken() -> None:
    plain, rich = message(), message()
    for made, html in ((plain, "<p>Just <b>words</b>.</p>"), (rich, "<table><tr><td>a</td><td>b</td></tr></table>")):
        made.set_content("Just words.\n")
        made.add_alternative(html, subtype="html")
    assert body(read(plain)) == [("paragraph", 0, "Just words.")]
    assert body(read(rich)) == [("table cell", 0, "a"), ("table cell", 0, "b")]


def test_what_is_attached_is_named_and_messages_within_are_read() -> None:
    inner = message(Subject="Inner", From="b@example.org")
    inner.set_content("Inside.\n")
    outer = message(Subject="Outer")
    outer.set_content("Outside.\n")
    outer.add_attachment(b"x", maintype="application", subtype="pdf", filename="../../źródło.pdf")
    outer.add_attachment(inner)
    document = read(outer)
    assert document.metadata["title"] == "Outer"
    assert [words for kind, _, words in body(document)] == ["Outside.", "źródło.pdf", "Inside."]
    assert texts(document, BlockKind.ATTACHMENT) == ["źródło.pdf"]
    assert "Subject: Inner" in texts(document, BlockKind.MESSAGE_HEADER)


def test_messages_nested_without_end_are_refused() -> None:
    data = b"words"
    for number in range(60):
        data = b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n%s\n--b%d--\n" % (number, number, data, number)
    with pytest.raises(TooLarge):
        read(b"From: a@example.org\n" + data)


def test_each_message_of_a_mailbox_is_a_source() -> None:
    box = (
        b"From a@example.org Thu Jan 15 10:00:00 2026\nFrom: a@example.org\nSubject: One\n\nFirst.\n>From the start.\n>>From deeper.\n\n"  # noqa: E501
        b"From the middle of a text, no message begins here.\n\n"
        b"From b@example.org Thu Jan 15 10:00:00 2026\r\nFrom: b@example.org\r\nSubject: Two\r\n\r\nSecond.\r\n"
    )
    assert [parsed.kind for parsed in parse_all(box, Wish("a"))] == [Format.EML, Format.EML]
    told: list[tuple[int, int]] = []
    parts = list(read_mailbox(Job(box, Wish(), Limits(), lambda done, steps: told.append((done, steps)))))
    assert [part.name for part in parts] == ["1", "2"]
    assert told == [(1, 2), (2, 2)]
    first = parts[0].document
    assert "From the start." in first.text
    assert ">From deeper." in (parts[0].original or b"").decode()
    assert "From the middle of a text" in first.text
    assert parts[1].original == b"From: b@example.org\r\nSubject: Two\r\n\r\nSecond.\r\n"
