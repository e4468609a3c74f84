"""The markup of prose: what is read is what was meant, and what is written is read the same."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.briefs.inline import FIGURES
from workbench.briefs.markup import columns, escaped, numbers, numbers_in, parse, plain, starts, words_of, written
from workbench.briefs.parts import Block, Figure, Paragraph, Prose, Quotation, Run

_SIGNS = st.sampled_from([
    "*", "**", "***", "\\", "[", "]", "^[", "[3]", "[“3”]", "![a](figure:themes)", "[](ref:judgment/1)", "# ", "- ", "1. ", "|",
    "|---|", "> ", ".", " ", "\u00a0", "\t", "a", "word", "“", "3", "`", "_", "<b>", "\u202e", "\ud800", "\x07", "é",
])  # fmt: skip
_TEXT = st.lists(_SIGNS | st.text(max_size=3), max_size=12).map("".join)
_STYLE = {"bold": st.booleans(), "italic": st.booleans()}
_NUMBERS = st.lists(st.integers(0, 999), min_size=1, max_size=3).map(tuple)
_LIMITS = st.lists(st.integers(0, 500), max_size=6, unique=True).map(lambda found: sorted(found)[: len(found) // 2 * 2])
_RANGES = _LIMITS.map(lambda limits: tuple(zip(limits[::2], limits[1::2], strict=True)))
_QUOTATIONS = st.builds(lambda n, ranges: Quotation(n, is_whole=not ranges, ranges=ranges), st.integers(0, 99), _RANGES)
_REFERS = st.sampled_from(["judgment 12", "section 7", "figure themes", "figure entity/5"])
_FLAT = st.one_of(
    st.builds(Run, text=_TEXT, **_STYLE),
    st.builds(Run, cites=_NUMBERS, **_STYLE),
    st.builds(Run, quotation=_QUOTATIONS, **_STYLE),
    st.builds(Run, refers=_REFERS, **_STYLE),
)
_LINE = st.lists(_FLAT | st.builds(Run, note=st.lists(_FLAT, min_size=1, max_size=4).map(tuple), **_STYLE), max_size=6).map(
    tuple
)
_FIGURE = st.builds(Figure, st.sampled_from(FIGURES), caption=_TEXT, argument=st.sampled_from(["", "5"]))
_BLOCK = st.one_of(
    st.builds(Block, _LINE),
    st.builds(Block, _LINE, st.just("heading"), st.integers(1, 3)),
    st.builds(Block, _LINE, st.just("item"), st.integers(0, 8), st.integers(0, 99)),
    st.integers(1, 3).flatmap(lambda n: st.lists(st.tuples(*[_LINE] * n), min_size=1, max_size=3)).map(
        lambda rows: Block(kind="table", rows=tuple(rows))
    ),
    st.builds(Block, kind=st.just("quotation"), quotation=_QUOTATIONS),
    st.builds(Block, kind=st.just("figure"), figure=_FIGURE),
)  # fmt: skip
_PROSE = st.lists(_BLOCK, max_size=5).map(tuple)


def _letters(line: Paragraph) -> str:
    """What a line says, without white space, whose style is nobody's concern, and with what stands between in signs."""
    told = (run.text or repr(replace(run, bold=False, italic=False, note=())) + _letters(run.note) for run in line)
    return "".join("".join(told).split())


@given(_PROSE)
def test_what_is_written_is_read_the_same_and_written_the_same(prose: Prose) -> None:
    text = written(prose)
    once = parse(text)
    assert parse(written(once)) == once
    assert written(once) == text
    kinds = [block.kind for block in prose if block.kind != "paragraph"]
    assert [block.kind for block in once if block.kind != "paragraph"] == kinds


@given(st.lists(st.builds(Run, text=_TEXT, **_STYLE), max_size=6).map(tuple))
def test_each_letter_keeps_its_style_wherever_the_styles_meet(line: Paragraph) -> None:
    def styled(runs: Paragraph) -> list[tuple[str, bool, bool]]:
        return [(each, run.bold, run.italic) for run in runs for each in run.text if not each.isspace()]

    read = parse(written((Block(line, "heading", 1),)))
    assert styled(read[0].runs) == styled(line)


@given(_TEXT)
def test_escaped_text_is_exactly_that_text(text: str) -> None:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    assert parse(escaped(text)) == tuple(Block((Run(text=line),)) for line in lines)


@given(st.lists(_TEXT, max_size=4).map("\n".join))
def test_any_text_is_read_and_what_was_read_is_kept(text: str) -> None:
    once = parse(text)
    assert parse(written(once)) == once
    assert numbers(text) == {number for block in once for number in numbers_in(block)}
    for words in words_of(text):
        assert len(words.text) == len(words.places)
        assert all(text[at] == letter for letter, at in zip(words.text, words.places, strict=True) if letter != "\ufffc")


@given(st.lists(_TEXT, max_size=4).map("\n".join))
def test_each_block_has_its_beginning(text: str) -> None:
    begins = starts(text)
    assert len(begins) == len(parse(text))
    assert all(parse(text[begin:].splitlines()[0]) for begin in begins)


@pytest.mark.parametrize("sign", ["[", "^[a", "[1].", "[“1:0-1,", "|", "a *b** "])
def test_no_text_takes_long(sign: str) -> None:
    """Many letters: what takes time that grows with their square does not end within the test's time."""
    text = sign * (20_000 // len(sign))
    assert parse(written(parse(f"{text}\n|{text}"))) == parse(f"{text}\n|{text}")


def test_each_sign_of_a_line() -> None:
    note = Run(note=(Run(text="So "), Run(text="they", italic=True), Run(text=" say"), Run(cites=(3,))))
    line = "*One* **two *both***^[So *they* say [3]] and [“4:0-3,8-12”], see [](ref:figure/entity/5) [1; 2]. \\*No\\* \\[3]"
    assert parse(line)[0].runs == (
        Run(text="One", italic=True),
        Run(text=" "),
        Run(text="two ", bold=True),
        Run(text="both", bold=True, italic=True),
        note,
        Run(text=" and "),
        Run(quotation=Quotation(4, is_whole=False, ranges=((0, 3), (8, 12)))),
        Run(text=", see "),
        Run(refers="figure entity/5"),
        Run(text="."),
        Run(cites=(1, 2)),
        Run(text=" *No* [3]"),
    )
    assert numbers(line) == {1, 2, 3, 4}


def test_each_block_and_what_only_looks_like_one() -> None:
    text = """## Ways [1]
  - inner
1999. a year
| Who | What |
|---|:-:|
| A | b \\| c | [7] |

> [“3”]
![Who *deals*](figure:relations/12)
> said
#hash
-5 degrees
![x](figure:other)
| no table |"""
    assert parse(text) == (
        Block((Run(text="Ways"), Run(cites=(1,))), "heading", 2),
        Block((Run(text="inner"),), "item", 1),
        Block((Run(text="a year"),), "item", 0, 1999),
        Block(
            kind="table",
            rows=(((Run(text="Who"),), (Run(text="What"),), ()), ((Run(text="A"),), (Run(text="b | c"),), (Run(cites=(7,)),))),
        ),
        Block(kind="quotation", quotation=Quotation(3)),
        Block(kind="figure", figure=Figure("relations", caption="Who *deals*", argument="12")),
        *(Block((Run(text=line),)) for line in ("> said", "#hash", "-5 degrees", "![x](figure:other)", "| no table |")),
    )


def test_stars_that_close_nothing_and_ranges_out_of_order_stay_text() -> None:
    for line in (
        "2 * 3 * 4",
        "**open",
        "a* b",
        "****four****",
        "[“3:9-2”]",
        "[“3:”]",
        "^[]",
        "^[ ]",
        "^[open",
        "[](ref:memo/1)",
    ):
        assert parse(line) == (Block((Run(text=line),)),), line


def test_the_section_of_disagreements_may_be_a_table() -> None:
    table = "|  |  |  |\n|---|---|---|\n| Did it pay? | yes [1] | no \\| never |"
    assert columns(table) == columns("Did it pay? | yes [1] | no | never")
    assert columns("- Paid?") == (((Run(text="- Paid?"),),),)


def test_words_are_found_where_they_are_stored() -> None:
    text = "## *Likely*^[a note] it \\*is [3]\n| one | two |"
    first, note, *cells = words_of(text)
    assert (first.text, note.text) == ("Likely\ufffc it *is \ufffc", "a note")
    at = first.places[first.text.index("is")]
    assert text[at : at + 2] == "is"
    assert [cell.text.strip() for cell in cells] == ["one", "two"]
    assert plain(parse("**So** it is [3]^[note].")[0].runs) == "So it is."
