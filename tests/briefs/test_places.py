"""Where passages stand, in words, and what is shown around them."""

from brief_projects import LETTER, REPORT, document

from workbench.briefs.places import AROUND, context_runs, place_words, right_to_left
from workbench.briefs.words import words
from workbench.model.document import BlockKind, Document, Places
from workbench.model.span import Span

SAY = words("en")


def report() -> Document:
    made = document(REPORT)
    return Document(made.text, made.blocks, pages=(0, made.text.index("autumn")))


def spans(made: Document, *pieces: str) -> tuple[Span, ...]:
    return tuple(Span(made.text.index(words), made.text.index(words) + len(words)) for words in pieces)


def test_places_name_page_paragraph_cell_note_and_heading() -> None:
    made = report()
    places = Places(made)
    told = {
        "Nothing was": "p. 2, ¶ 2",
        "17": "p. 2, table 1, row 2",
        "Counted": "p. 1, note 1",
        "Harbour": "p. 1, heading",
        "The crane": "p. 2, ¶ 2, list",
    }
    for piece, place in told.items():
        assert place_words(places, spans(made, piece), SAY) == place
    assert place_words(places, spans(made, "in late", "autumn"), SAY).startswith("pp. 1–2")
    assert place_words(Places(document(LETTER)), (Span(0, 3),), SAY) == "¶ 1"
    assert place_words(places, (), SAY) == ""


def test_a_passage_across_a_page_break_names_what_was_left_out() -> None:
    made = report()
    runs = context_runs(made, spans(made, "crates in late", "autumn, the"), SAY)
    assert [(run.kind, run.text.strip()) for run in runs if run.text.strip()] == [
        ("around", "Two co-operating crews loaded"),
        ("quoted", "crates in late"),
        ("mark", "note left out"),
        ("mark", "p. 2"),
        ("quoted", "autumn, the"),
        ("around", "harbour master Łukasz Żak says. Nothing was written down."),
    ]


def test_a_page_break_within_quoted_words_is_no_letter_among_them() -> None:
    made = document([(BlockKind.PARAGRAPH, "They came late in 2018 by sea.")])
    made = Document(made.text, made.blocks, pages=(0, made.text.index("2018")))
    runs = context_runs(made, spans(made, "late in 2018"), SAY)
    assert [(run.kind, run.text) for run in runs] == [
        ("around", "They came "),
        ("quoted", "late in "),
        ("break", "p. 2"),
        ("quoted", "2018"),
        ("around", " by sea."),
    ]


def test_a_cell_is_shown_in_its_row() -> None:
    made = report()
    runs = context_runs(made, spans(made, "17"), SAY)
    assert [(run.kind, run.text) for run in runs] == [("around", "forty-two | "), ("quoted", "17")]


def test_rows_headings_and_paragraphs_between_the_pieces_are_parted() -> None:
    cell = BlockKind.TABLE_CELL
    pieces = [
        (cell, "Ural", {"table": 0, "row": 0, "column": 0}), (cell, "Monday", {"table": 0, "row": 0, "column": 1}),
        (cell, "Volga", {"table": 0, "row": 1, "column": 0}), (cell, "Friday", {"table": 0, "row": 1, "column": 1}),
        (BlockKind.HEADING, "Why", {"level": 1}), (BlockKind.PARAGRAPH, "Nobody\nasked the captain.", {}),
        (BlockKind.PARAGRAPH, "He left.", {"continues": True}),
    ]  # fmt: skip
    made = document(pieces)
    runs = context_runs(made, spans(made, "Monday", "captain", "left"), SAY)
    assert "".join({"border": "¶", "quoted": f"<{run.text}>"}.get(run.kind, run.text) for run in runs) == (
        "Ural | <Monday>¶Volga | Friday¶Why¶Nobody asked the <captain>. He <left> …"
    )


def test_a_passage_in_a_note_is_shown_in_the_note() -> None:
    made = report()
    runs = context_runs(made, spans(made, "from the quay"), SAY)
    assert [(run.kind, run.text) for run in runs] == [("around", "Counted "), ("quoted", "from the quay"), ("around", ".")]


def test_quoted_runs_hold_the_passage_and_only_the_passage() -> None:
    made = document([(BlockKind.PARAGRAPH, "One of the U.S. ships left. " * 60 + "Here. " + "It came back at night. " * 60)])
    here = spans(made, "Here.")
    runs = context_runs(made, here, SAY)
    assert [run.text for run in runs if run.kind == "quoted"] == ["Here."]
    before, after = runs[0].text, runs[-1].text
    assert before.startswith("… One of")
    assert after.endswith("night. …")
    assert len(before) <= AROUND + 4
    assert len(after) <= AROUND + 4


def test_direction_goes_by_the_first_strong_letter() -> None:
    assert right_to_left("  12 قال abc")
    assert not right_to_left("abc قال")
    assert not right_to_left("123")
