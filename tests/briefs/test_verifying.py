"""Verifying published briefs: true ones, altered ones, ones of other projects, and files that mean harm."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from brief_projects import LETTER, REPORT, document

from workbench.brief_wording import verdict
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.typeset import Typesetter
from workbench.briefs.verifying.checking import check, verify
from workbench.briefs.verifying.difference import difference
from workbench.briefs.verifying.extracting import Held, extract
from workbench.briefs.verifying.report import NotABrief, Printed, Report, State
from workbench.coding.passages import delete_passage
from workbench.project.project import Project

Coded = tuple[Project, dict[str, int]]


def attached(project: Project) -> dict[str, Any]:
    """Draft a brief and return the citations that it is published with."""
    return json.loads(content(project.reading, draft(project)).citations)


def checked(project: Project, whole: Any, pages: tuple[str, ...] | None = None) -> Report:
    report = check(project.reading, Held("html", json.dumps(whole).encode(), pages), "a brief")
    assert report is not None
    return report


def with_words(whole: dict[str, Any], words: str) -> dict[str, Any]:
    """The citation that quotes some words."""
    return next(each for each in whole["citations"] if words in each["fragments"][0]["exact"])


def test_each_state_is_told_with_its_place(coded: Coded) -> None:
    project, passages = coded
    whole = attached(project)
    cell = with_words(whole, "forty-two")
    idle, empty, paid = (with_words(whole, words) for words in ("crane", "crates were", "crews were"))
    idle["fragments"][0]["exact"] = "The crane stood idler"
    empty["fragments"][0] |= {"start": 5, "end": 26}
    empty["text_sha256"] = "1" * 64  # places of another reading of the same original
    paid["sha256"] = "0" * 64
    gone = {"number": 90, "in_project": False, "fragments": [{"exact": "Nothing was written down."}]}
    whole["citations"].append(gone)
    report = checked(project, whole)
    found = {row.number: row for row in report.citations}
    text = document(REPORT).text
    assert (found[cell["number"]].state, found[cell["number"]].passage_id) == (State.IDENTICAL, passages["cell"])
    altered = found[idle["number"]]
    assert (altered.state, altered.found) == (State.ALTERED, ("The crane stood idle",))
    assert altered.spans[0].of(text) == "The crane stood idle"
    assert (found[empty["number"]].state, found[empty["number"]].passage_id) == (State.MOVED, passages["empty"])
    assert (found[paid["number"]].state, found[paid["number"]].version_id) == (State.SOURCE_MISSING, None)
    assert (found[90].state, found[90].spans[0].of(text)) == (State.GONE, "Nothing was written down.")
    assert not report.is_sound
    assert verdict(report).startswith("3 of 7 citations")
    assert report.is_of_project
    assert not checked(project, whole | {"project": "another"}).is_of_project


def test_all_is_identical_and_pieces_keep_their_order(coded: Coded) -> None:
    project, passages = coded
    whole = attached(project)
    report = checked(project, whole)
    assert report.counts() == {State.IDENTICAL: 6}
    cut = with_words(whole, "crews loaded")
    assert next(row for row in report.citations if row.number == cut["number"]).passage_id == passages["cut"]
    for piece in cut["fragments"]:
        del piece["start"], piece["end"]
    assert checked(project, whole).is_sound  # no place is stated, the words stand there in this order
    cut["fragments"].reverse()
    assert not checked(project, whole).is_sound


def test_a_passage_without_its_coding_is_still_the_originals(coded: Coded) -> None:
    project, passages = coded
    whole = attached(project)
    delete_passage(project, passages["cell"])
    report = checked(project, whole)
    row = next(row for row in report.citations if row.words == ("forty-two",))
    assert (row.state, row.passage_id) == (State.IDENTICAL, None)
    assert row.spans


def test_pages_that_say_something_else_are_told(coded: Coded) -> None:
    project, _ = coded
    whole = attached(project)
    said = [piece["exact"] for each in whole["citations"] for piece in each["fragments"]]
    true = " and ".join(said)
    agreeing = checked(project, whole, (true[:40] + "-\n", true[40:]))  # lines and pages break where they must
    assert {row.printed for row in agreeing.citations} == {Printed.AGREES}
    other = checked(project, whole, (true.replace("harbour master", "harbour mistress"),))
    assert [row.words[1] for row in other.citations if row.printed is Printed.DIFFERS] == [
        "autumn, the harbour master Łukasz Żak says."
    ]
    assert not other.is_sound
    assert {row.printed for row in checked(project, whole, ("nothing of it",)).citations} == {Printed.ABSENT}
    short = checked(project, whole, ("“The crane stood…” “…crates were empty” of the crews, some",))
    assert {row.printed for row in short.citations} == {Printed.ABSENT}, "what is shortened visibly is no other words"
    assert short.unprinted == 6
    assert {row.printed for row in checked(project, whole).citations} == {Printed.UNCHECKED}


def test_a_real_pdf_is_verified_and_one_letter_makes_it_fail(coded: Coded, typesetter: Typesetter, tmp_path: Path) -> None:
    project, _ = coded
    true, false = tmp_path / "true.pdf", tmp_path / "false.pdf"
    true.write_bytes(typesetter.typeset(content(project.reading, draft(project))))
    report = verify(project.reading, true)
    assert report is not None
    assert (report.form, report.is_sound, report.counts()) == ("pdf", True, {State.IDENTICAL: 6})
    printed = {row.words: row.printed for row in report.citations}
    assert Printed.AGREES in printed.values()
    assert Printed.DIFFERS not in printed.values()
    with pikepdf.open(true) as pdf:
        stream = pdf.attachments["citations.json"].get_file().obj
        stream.write(stream.read_bytes().replace(b"stood idle", b"stood idly"))
        pdf.save(false)
    report = verify(project.reading, false)
    assert report is not None
    (bad,) = [row for row in report.citations if not row.is_sound]
    assert (bad.state, bad.printed, bad.found) == (State.ALTERED, Printed.DIFFERS, ("The crane stood idle",))


def test_each_form_gives_its_citations_back() -> None:
    held = json.dumps({"format": "workbench-citations", "said": "</script> & <b>"})
    page = held.replace("</", "<\\/")
    html = f"<!doctype html><p>Words<script type='application/json'>{page}</script><style>p{{}}</style>".encode()
    found = extract(html)
    assert (found.form, json.loads(found.citations), found.pages) == ("html", json.loads(held), ("Words",))
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f'<w:document xmlns:w="{name}"><w:p><w:r><w:t>One </w:t></w:r><w:r><w:t>two</w:t></w:r></w:p></w:document>'
    found = extract(_docx(body, f"<citations><![CDATA[{held}]]></citations>"))
    assert (found.form, json.loads(found.citations), found.pages) == ("docx", json.loads(held), ("One two",))
    assert extract(held.encode()).form == "json"


def _docx(body: str, item: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", body)
        archive.writestr("customXml/item1.xml", item)
    return made.getvalue()


def _pdf(data: bytes | None, **saved: Any) -> bytes:
    made = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        if data is not None:
            pdf.attachments["citations.json"] = data
        pdf.save(made, **saved)
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n", "kind"),
        (b"Once upon a time", "kind"),
        (_pdf(None), "citations"),
        (_pdf(b"{}")[:300], "damaged"),
        (b"%PDF-1.7 and nothing more", "damaged"),
        (_pdf(b"{}", encryption=pikepdf.Encryption(user="secret", owner="secret")), "encrypted"),
        (_pdf(b"\0" * (70 << 20)), "large"),
        (b"<p>No citations</p>", "citations"),
        (_docx("<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", "{}"), "damaged"),
        (b"PK\x03\x04 torn", "damaged"),
    ],
    ids=["picture", "text", "bare", "cut", "hollow", "locked", "bomb", "page", "doctype", "torn"],
)
def test_what_is_no_brief_is_told(data: bytes, reason: str) -> None:
    with pytest.raises(NotABrief) as told:
        extract(data)
    assert told.value.reason == reason


@pytest.mark.parametrize(
    ("spoil", "reason", "where"),
    [
        (lambda whole: whole.pop("format"), "form", "format"),
        (lambda whole: whole.update(version=3), "newer", "version"),
        (lambda whole: whole.update(version=True), "form", "version"),
        (lambda whole: whole.update(brief=[]), "form", "brief"),
        (lambda whole: whole.update(citations={}), "form", "citations"),
        (lambda whole: whole["citations"][1].update(number="1"), "form", "citations[1].number"),
        (lambda whole: whole["citations"][0].update(fragments=[]), "form", "citations[0].fragments"),
        (lambda whole: whole["citations"][0]["fragments"][0].update(exact=7), "form", "citations[0].fragments[0].exact"),
        (lambda whole: whole["citations"][0]["fragments"][0].update(start=-1), "form", "citations[0].fragments[0].start"),
        (lambda whole: whole["citations"][0]["fragments"][0].update(end=1e9), "form", "citations[0].fragments[0].end"),
    ],
)
def test_citations_of_another_form_are_refused_by_their_place(coded: Coded, spoil: Any, reason: str, where: str) -> None:
    project, _ = coded
    whole = attached(project)
    spoil(whole)
    with pytest.raises(NotABrief) as told:
        checked(project, whole)
    assert (told.value.reason, told.value.where) == (reason, where)


def test_deep_and_torn_json_is_refused(coded: Coded, tmp_path: Path) -> None:
    project, _ = coded
    for data in (b"[" * 200_000, b'{"format": ', b"\xff\xfe{}"):
        with pytest.raises(NotABrief) as told:
            check(project.reading, Held("json", data, None), "a brief")
        assert told.value.reason == "json"
    with pytest.raises(NotABrief) as told:
        verify(project.reading, tmp_path / "none.pdf")
    assert told.value.reason == "absent"
    (tmp_path / "text.txt").write_text("no brief")
    with pytest.raises(NotABrief) as told:
        verify(project.reading, tmp_path / "text.txt")
    assert told.value.reason == "kind"
    assert verify(project.reading, tmp_path / "text.txt", cancelled=lambda: True) is None


def test_a_difference_gives_both_texts_again() -> None:
    one, other = LETTER[0][1], LETTER[0][1].replace("empty", "half empty")
    found = difference(one, other)
    assert "".join(each.published for each in found) == one
    assert "".join(each.kept for each in found) == other
    assert [each.kept.strip() for each in found if not each.is_same] == ["half"]
