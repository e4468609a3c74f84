"""The pages of a brief with everything in it: each kind of block and figure is there, told in words, and linked."""

import io
import json
import re
import shutil
import subprocess
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from brief_pdfs import attachment, bookmarks, claims, links, page_texts, squeezed, structure, whole_text
from whole_brief import ARABIC, CHRONOLOGY, LINE, PASSAGES, text, whole_brief

from workbench.briefs.parts import Block, ContextRun, Options, Quotation, Run, SectionPart
from workbench.briefs.typeset import Typesetter


@pytest.fixture(scope="module")
def pdf(typesetter: Typesetter) -> bytes:
    return typesetter.typeset(whole_brief())


def figures(pdf: bytes) -> list[str]:
    """Return the alternative texts of all figures, in the order of the tags."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        tags = [each for each in document.objects if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"]
        return [str(each.get("/Alt", "")) for each in tags]


def test_every_kind_of_block_is_on_the_pages(pdf: bytes) -> None:
    told = whole_text(pdf)
    for words in (
        "How it began",
        "bold and italic and both",
        "1. First the crates were counted",
        "– by night",
        "deeper still",
        "“[…] counted the crates […] wrote down neither sum […]”",
        "“99?”",
        "98?",
        "1,042",
        "value 3.11",
        "see figure 2, key judgment 1",
    ):
        assert squeezed(words) in told, words


def test_figures_have_numbers_captions_and_words_for_those_who_cannot_see_them(pdf: bytes) -> None:
    told = whole_text(pdf)
    for number in range(1, 8):
        assert f"Figure{number}" in told
    for words in ("Two crews, paid in advance", "differ", "in part", "one source", "Not mentioned", "No relations yet"):
        assert squeezed(words) in told
    alternatives = figures(pdf)
    assert all(alternatives)
    assert any(each.startswith("Chronology. 1999: The first crane is put up; 2000–2017") for each in alternatives)
    assert any("Harbour office pays Łukasz Żak (fact)" in each for each in alternatives)


def test_notes_bear_signs_that_begin_anew_and_no_figures(pdf: bytes) -> None:
    page = next(each for each in page_texts(pdf) if "Counted from the quay." in each)
    assert re.search(r"\*\s*Counted from the quay", page)
    assert re.search(r"†\s*A second note", page)


def test_a_cross_reference_leads_to_its_judgment_and_its_figure(pdf: bytes) -> None:
    texts = page_texts(pdf)
    page = next(number for number, each in enumerate(texts, 1) if "gone?" in each)
    figure = next(number for number, each in enumerate(texts, 1) if "Who has to do with whom" in each)
    assert {(page, 1), (page, figure)} <= set(links(pdf))


def test_sections_nest_and_no_level_is_left_out(pdf: bytes) -> None:
    found = {title: level for level, title in bookmarks(pdf)}
    assert (found["Discussion"], found["Loading"], found["By night"], found["Background"]) == (0, 1, 2, 1)
    assert found["Skips two levels"] == 2  # written as a third, standing right below its section
    assert found["What the key judgments rest on"] == 0
    kinds, marked, _language = structure(pdf)
    assert marked
    assert {"/L", "/LI", "/Table", "/TH", "/Figure", "/Note", "/Link", "/H3"} <= kinds


def test_a_judgment_says_its_confidence_and_what_it_rests_on(pdf: bytes) -> None:
    told = whole_text(pdf)
    assert squeezed("Confidence is moderate. Two letters say so") in told
    for words in ("Assumptions – The scales were right (with caveats) If not", "Alternatives – The crates were full of air"):
        assert squeezed(words) in told


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
@pytest.mark.parametrize("look", ["paper", "memo"])
def test_both_looks_on_both_papers_say_it_all(typesetter: Typesetter, look: str, paper: str) -> None:
    whole = whole_brief(look=look)
    pdf = typesetter.typeset(replace(whole, meta=replace(whole.meta, paper=paper)))
    told = whole_text(pdf)
    for words in (LINE, "Ask the crane driver", "First the crates were counted", "Who has to do with whom", "By night", "S1"):
        assert squeezed(words) in told
    for page in page_texts(pdf):
        assert page.count("TLP:GREEN") == 2
    assert "<pdfuaid:part>1</pdfuaid:part>" in claims(pdf)


def test_what_is_not_to_be_published_is_not_there_and_numbers_still_lead_somewhere(typesetter: Typesetter) -> None:
    bare = Options(passages=False, charts=False, yardstick=False, handling=False)
    pdf = typesetter.typeset(whole_brief(options=bare))
    titles = [title for level, title in bookmarks(pdf) if level == 0]
    assert not {"Chronology", "Relations", "Themes by source", "Yardsticks and grades", "Annex: passages in context"} & set(
        titles
    )
    assert titles[-1] == "Passages cited"
    assert "TLP:GREEN" not in "".join(page_texts(pdf))
    last = len(page_texts(pdf))
    assert len([link for link in links(pdf) if link[1] == last]) > len(PASSAGES)
    assert attachment(pdf) == []


def test_long_and_strange_parts_break_over_pages(typesetter: Typesetter) -> None:
    events = tuple(replace(CHRONOLOGY.events[0], text=f"{LINE} {number}") for number in range(90))
    rows = tuple(tuple((Run(f"{row}.{column} " + "word " * 20),) for column in range(5)) for row in range(80))
    section = SectionPart(
        "Long",
        (
            Block(kind="table", rows=rows),
            Block(kind="table", rows=((),)),
            Block(kind="quotation", quotation=Quotation(1, (LINE * 1_100,))),
            text(LINE * 1_000),
            *(Block((Run("deep"),), "item", level) for level in (4, 0, 9)),
            text(Run(note=(Run("x" * 2_000),))),
        ),
        kind="text",
        anchor="section 1",
    )
    pdf = typesetter.typeset(
        whole_brief(chronology=replace(CHRONOLOGY, begin=2000, end=2000, events=events), sections=(section,))
    )
    texts = page_texts(pdf)
    told = squeezed("".join(texts))
    assert "79.4word" in told
    assert sum("0.0" in page for page in texts) > 1  # the table's head comes again
    assert len(texts) > 30


def test_other_programs_find_the_file_sound(pdf: bytes, tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.check_pdf_syntax() == []
        [file] = document.Root.AF
        assert str(file.AFRelationship) == "/Data"
        assert str(document.docinfo["/Title"]) == "Empty crates: What two letters say"
    if shutil.which("qpdf"):
        path = tmp_path / "brief.pdf"
        path.write_bytes(pdf)
        assert subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode == 0
    with pypdfium2.PdfDocument(pdf) as opened:
        assert len(opened) > 4


def test_a_passage_of_a_hundred_thousand_letters_goes_on_over_pages_whole(typesetter: Typesetter) -> None:
    words = "".join(f"Crate {number} was empty. " for number in range(4_800)).strip()
    assert len(words) > 100_000
    passage = replace(PASSAGES[0], fragments=(words,), context=(ContextRun(words, "quoted"),), gist="Crates")
    pdf = typesetter.typeset(whole_brief(passages=(passage, *PASSAGES[1:], ARABIC)))
    pages = page_texts(pdf)
    first = next(number for number, page in enumerate(pages) if "Crate 0 was empty" in page)
    last = next(number for number, page in enumerate(pages) if "Crate 4799 was empty" in page)
    assert last - first > 10
    assert all(len(page) > 2_000 for page in pages[first + 1 : last])


def test_a_preview_tells_where_each_block_stands_and_no_more(typesetter: Typesetter) -> None:
    pdf = typesetter.typeset(whole_brief(), preview=True)
    with pypdfium2.PdfDocument(pdf) as opened:
        [places] = [opened.get_attachment(number) for number in range(opened.count_attachments())]
        marks = json.loads(bytes(places.get_data()))
        page, top = next((page, y) for key, side, _, page, _, y in marks if (key, side) == ("section 1 prose 1", 0))
        text = opened[int(page) - 1].get_textpage()
        height = opened[int(page) - 1].get_height()
        hit = text.search(LINE[:30]).get_next()
        assert hit is not None
        tops = [height - text.get_rect(number)[3] for number in range(text.count_rects(*hit))]
    assert min(abs(each - top) for each in tops) < 6
    keys = {key for key, *_ in marks}
    assert {"title", "bottom-line 0", "judgment 4", "gaps 1", "disagreements 0", "section 3 prose 8", "passage 13"} <= keys
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert "/StructTreeRoot" not in document.Root
