"""The PDF as a reader meets it: every word there, every link leading on, every claim borne."""

import dataclasses
import hashlib
import json
import threading
import time

import pytest
from brief_pdfs import attachment, bookmarks, claims, links, page_texts, squeezed, structure, unembedded_fonts, whole_text

from workbench.briefs import editing, judging, records
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.parts import Block, BriefContent, ContextRun, Run
from workbench.briefs.typeset import TypesetFailed, Typesetter, request_of
from workbench.coding.passages import delete_passage
from workbench.model.brief import SectionKind
from workbench.paths import resources
from workbench.project.project import Project

Coded = tuple[Project, dict[str, int]]


@pytest.fixture
def said(coded: Coded) -> BriefContent:
    return content(coded[0].reading, draft(coded[0]))


def test_every_passage_is_there_letter_by_letter(said: BriefContent, typesetter: Typesetter) -> None:
    text = whole_text(typesetter.typeset(said))
    left_to_right = [passage for passage in said.passages if not passage.right_to_left]
    assert len(left_to_right) == 5
    for passage in left_to_right:
        for fragment in passage.fragments:
            assert squeezed(fragment) in text


def test_a_draft_with_nothing_written_says_what_is_to_be_written(said: BriefContent, typesetter: Typesetter) -> None:
    first = page_texts(typesetter.typeset(said))[0]
    assert first.count("To be written") == 6
    for part in ("Bottom line", "So what", "Key judgments", "Where the sources disagree", "Gaps", "Information cut-off"):
        assert part in first
    assert "To judge from" in first
    assert "Two crews loaded crates in late autumn." in first


def test_what_is_written_takes_the_place_of_what_is_to_be_written(coded: Coded, typesetter: Typesetter) -> None:
    project, passages = coded
    brief_id = draft(project)
    prose = {
        SectionKind.BOTTOM_LINE: "The crates were empty [3].",
        SectionKind.SO_WHAT: "Ask the crane driver [99].",
        SectionKind.DISAGREEMENTS: "Were they full? | yes [2] | no [3]",
        SectionKind.GAPS: "Who paid.",
    }
    for section in records.sections(project.reading, brief_id):
        if section.kind in prose:
            editing.set_prose(project, section.id, "prose", prose[section.kind])
    editing.set_field(project, brief_id, "cutoff", "2026-01-26")
    judgment = judging.add_judgment(project, brief_id, "The crates were likely empty.", "likely", "low", "One letter says so.")
    judging.set_evidence(project, judgment, passages["empty"])
    judging.set_evidence(project, judgment, passages["cut"], supports=False)
    first = page_texts(typesetter.typeset(content(project.reading, brief_id)))[0]
    assert "To be written" not in first
    assert "To judge from" not in first
    told = squeezed(first)
    for words in ("The crates were empty", "likely 55–80 %", "confidence low", "For 3; against 1", "26 January 2026", "99?"):
        assert squeezed(words) in told


def test_citations_lead_to_the_annex_and_the_annex_back(said: BriefContent, typesetter: Typesetter) -> None:
    pdf = typesetter.typeset(said)
    texts = page_texts(pdf)
    annex = next(number for number, text in enumerate(texts, start=1) if "Annex: passages in context" in text and number > 1)
    there = [link for link in links(pdf) if link[0] < annex <= link[1]]
    back = [link for link in links(pdf) if link[1] < annex <= link[0]]
    assert len(there) > len(said.passages)  # each cited at least once, some twice, and the contents
    assert len(back) >= len(said.passages)
    assert "Cited on pages 1, 2" in " ".join(texts[annex - 1 :])


def test_bookmarks_follow_the_headings(said: BriefContent, typesetter: Typesetter) -> None:
    found = bookmarks(typesetter.typeset(said))
    top = [title for level, title in found if level == 0]
    assert top[:1] == ["Bottom line"]
    assert top[-1] == "Annex: passages in context"
    for title in ("Discussion", "Entity profiles", "Themes by source", "Sources", "Yardsticks and grades"):
        assert title in top
    assert [title for level, title in found if level == 1 and title in ("Cargo", "Witnesses")] == ["Cargo", "Witnesses"]


def test_the_attachment_agrees_with_the_project(coded: Coded, typesetter: Typesetter) -> None:
    project, _ = coded
    brief_id = draft(project)
    attached = attachment(typesetter.typeset(content(project.reading, brief_id)))
    assert attached["project"] == project.guid
    cited = records.citations(project.reading, brief_id)
    assert [each["number"] for each in attached["citations"]] == [each.number for each in cited]
    assert [" … ".join(piece["exact"] for piece in each["fragments"]) for each in attached["citations"]] == [
        each.quoted for each in cited
    ]
    first = attached["citations"][0]
    assert first["sha256"] == hashlib.sha256(b"original of Harbour report").hexdigest()
    assert (first["place"], first["grade"], first["analysts"]) == ("pp. 1–2, ¶ 1", "C2", ["Ada Lane"])
    assert (first["themes"], first["entities"]) == (["Cargo / Loading", "Witnesses"], ["Łukasz Żak"])


def test_it_claims_pdf_a_3a_and_pdf_ua_1(said: BriefContent, typesetter: Typesetter) -> None:
    xmp = claims(typesetter.typeset(said))
    assert "<pdfaid:part>3</pdfaid:part>" in xmp
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in xmp
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp


def test_it_is_tagged_and_every_font_is_in_it(said: BriefContent, typesetter: Typesetter) -> None:
    pdf = typesetter.typeset(said)
    kinds, marked, language = structure(pdf)
    assert marked
    assert language == "en"
    assert {"/Document", "/H1", "/P", "/Table", "/TH", "/TD", "/Link", "/Figure"} <= kinds
    assert unembedded_fonts(pdf) == []


def test_handling_stands_head_and_foot_of_every_page(said: BriefContent, typesetter: Typesetter) -> None:
    for text in page_texts(typesetter.typeset(said)):
        assert text.count("TLP:AMBER") >= 2


def test_same_input_same_bytes_also_from_another_process(said: BriefContent, typesetter: Typesetter) -> None:
    with Typesetter() as other:
        assert other.typeset(said) == typesetter.typeset(said)


def test_a_passage_that_is_gone_keeps_its_words(coded: Coded, typesetter: Typesetter) -> None:
    project, passages = coded
    brief_id = draft(project)
    delete_passage(project, passages["cell"])
    said = content(project.reading, brief_id)
    pdf = typesetter.typeset(said)
    assert "Nolongerintheproject" in whole_text(pdf)
    assert "forty-two" in whole_text(pdf)
    assert attachment(pdf)["citations"][1] == {
        "number": 2,
        "in_project": False,
        "quoted": "forty-two",
        "fragments": [{"exact": "forty-two"}],
    }


def hostile(said: BriefContent, words: str) -> BriefContent:
    """Put words into every kind of place that a person or a source can fill."""
    passage = dataclasses.replace(
        said.passages[1], fragments=(words,), context=(ContextRun("before "), ContextRun(words, "quoted")), gist=words,
        place=words, claimed_as=words, says_who=words,
    )  # fmt: skip
    meta = dataclasses.replace(said.meta, title=words or "-", subtitle=words, author=words, organisation=words, reference=words)
    source = dataclasses.replace(said.sources[0], title=words, short=words[:30], authors=words, url=words, descriptor=words)
    theme = dataclasses.replace(said.themes[0], name=words)
    entity = dataclasses.replace(said.entities[0], name=words, description=words, aliases=(words,))
    return dataclasses.replace(
        said, meta=meta, passages=(said.passages[0], passage, *said.passages[2:]), sources=(source, *said.sources[1:]),
        themes=(theme, *said.themes[1:]), entities=(entity, *said.entities[1:]), gaps=(Block((Run(words),)),),
        citations=json.dumps({"raw": words}),
    )  # fmt: skip


TRUE_TO_THE_LETTER = [
    '#import "parts/base.typ": *',
    '] #panic("no") [ #eval("1") ',
    "$ x^2 $ \\ { } \\u{41} <label> @ref *b* _i_ `raw` // no /* so */ -- ... ~",
    "= heading\n- item\n+ item\n/ term: x",
    "co-operation, air-defence; e-mail@example.org — fi ffi fl Łukasz’s “IEŚ”",
    "https://example.org/" + "a-long-path/" * 12,
    "Владимир, Ελλάδα, ñ ế q̃",
]


@pytest.mark.parametrize("words", TRUE_TO_THE_LETTER)
def test_markup_in_quotations_is_only_text(said: BriefContent, typesetter: Typesetter, words: str) -> None:
    pdf = typesetter.typeset(hostile(said, words))
    assert squeezed(words) in whole_text(pdf)
    assert attachment(pdf) == {"raw": words}


@pytest.mark.parametrize(
    "words",
    [
        "😀 a\u202eb\u2066c",
        "\ue000 नमस्ते 漢字",
        "a\0b\x1b[31m",
        "e" + "\u0301" * 5_000,
        "W" * 3_000,
        "",
        "\u2028",
        "\ufeffx\u00ad",
        "12 قال 34",
    ],
)
def test_what_cannot_be_drawn_stops_nothing_and_stays_raw_in_the_attachment(
    said: BriefContent, typesetter: Typesetter, words: str
) -> None:
    pdf = typesetter.typeset(hostile(said, words))
    assert attachment(pdf) == {"raw": words}
    if "\u202e" in words:
        assert "[U+202E]" in whole_text(pdf)


def test_a_brief_that_takes_too_long_is_ended_and_the_next_one_is_made(said: BriefContent) -> None:
    with Typesetter() as typesetter:
        with pytest.raises(TypesetFailed) as raised:
            typesetter.typeset(said, deadline_s=0.0)
        assert raised.value.reason == "deadline"
        assert typesetter.typeset(said).startswith(b"%PDF")


def test_a_brief_under_way_can_be_stopped(said: BriefContent) -> None:
    heavy = hostile(said, "many words " * 30_000)
    reasons: list[str] = []
    with Typesetter() as typesetter:

        def run() -> None:
            try:
                typesetter.typeset(heavy)
            except TypesetFailed as error:
                reasons.append(error.reason)

        thread = threading.Thread(target=run)
        thread.start()
        give_up = time.monotonic() + 30
        while thread.is_alive() and time.monotonic() < give_up:
            typesetter.stop()
            thread.join(0.2)
        assert reasons == ["ended"]
        assert typesetter.typeset(said).startswith(b"%PDF")


def test_values_that_no_template_takes_are_a_failure_with_a_reason(said: BriefContent, typesetter: Typesetter) -> None:
    with pytest.raises(TypesetFailed) as raised:
        typesetter.typeset({"meta": {"moment": "2026-01-01T00:00:00+00:00"}})
    assert raised.value.reason == "template"
    assert raised.value.told.startswith("TypstError: ")
    assert raised.value.where.startswith("parts/")
    assert typesetter.typeset(said).startswith(b"%PDF")


def test_the_process_is_sent_every_field_of_every_part(said: BriefContent) -> None:
    whole = dataclasses.replace(said, chronology=None, anchors={"bottom_line": "section 1"})
    plain = json.loads(json.dumps(dataclasses.asdict(whole)))
    assert json.loads(request_of(whole)) == plain
    assert json.loads(request_of(whole, preview=True)) == plain | {"preview": True}
    with pytest.raises(TypeError):
        request_of({"meta": object()})


def test_patterns_rest_on_nothing_that_an_edit_changes() -> None:
    """Where they do, each edit builds them anew, which takes longer than to read the brief."""
    parts = {path.name: path.read_text(encoding="utf-8") for path in (resources() / "typst").rglob("*.typ")}
    assert [name for name, text in parts.items() if "regex(" in text] == ["patterns.typ"]
    assert "#import" not in parts["patterns.typ"]
