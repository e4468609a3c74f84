"""A document and its markup: what is shown is stored as it was, and each place of one has its place in the other."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from workbench.briefs.markup import parse
from workbench.ui.briefs.prose.mirror import Mirror
from workbench.ui.briefs.prose.pieces import Kind
from workbench.ui.briefs.prose.writing import Writer
from workbench.ui.theme.tokens import Mode, Tokens

pytestmark = pytest.mark.timeout(180)

ALL = """First *it* **bold** ***both*** a \\*star\\* [3]. [3, 4] and [“3:0-4”] end ^[note [4]] [](ref:section/7)

## Head
- item
  1. nested
> [“5”]
![Cap \\[x\\]](figure:entity/5)
| a | b |
|---|---|
| c \\| d [3] | *e* |
| 1 |  |
after 😀 x **y** trailing\u0020
1\\. not a list
[sic] \\[3] ok"""

SIGNS = st.text(alphabet="ab1 3*\\[](){}|^#->.,“”:!\n😀", max_size=60)


@pytest.fixture
def made(qapp):
    """A document, its writer and its mirror; a quotation shows the same three words."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout()
    shown = lambda atom: "“the quoted words”" if atom.kind is Kind.QUOTATION else ""  # noqa: E731
    return document, Writer(document, shown, 28, Tokens(Mode.LIGHT)), Mirror(document)


def test_everything_the_markup_knows_is_stored_as_it_was(made):
    _, writer, mirror = made
    writer.write_all(ALL)
    assert mirror.text() == ALL


@pytest.mark.parametrize("word", ["it*", "both", "[3]", "nested", "Cap", "c \\|", "d [", "after", "x **", "trailing", "not a"])
def test_a_place_of_the_markup_is_found_in_the_document_and_back(made, word):
    document, writer, mirror = made
    writer.write_all(ALL)
    position = mirror.position_of(ALL.index(word))
    assert mirror.offset_of(position) == ALL.index(word)
    if word[0].isalpha():
        assert document.characterAt(position) == word[0]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=100)
@given(one=SIGNS, other=SIGNS)
def test_any_text_is_shown_once_and_for_all_and_exchanged_for_any_other(made, one, other):
    _, writer, mirror = made
    writer.write_all(one)
    kept = mirror.text()
    assert parse(kept) == parse(one)
    writer.write_all(kept)
    assert mirror.text() == kept
    writer.write_all(other)
    last = mirror.text()
    writer.write_all(kept)
    writer.replace(mirror, last)
    assert mirror.text() == last


def test_only_the_block_that_was_touched_is_read_again(made, monkeypatch):
    document, writer, mirror = made
    writer.write_all("\n".join(f"Line {number} with [3] and **bold** words." for number in range(300)))
    mirror.text()
    from workbench.ui.briefs.prose import mirror as module

    read, known = [], module._entry
    monkeypatch.setattr(module, "_entry", lambda block: read.append(block.blockNumber()) or known(block))
    QTextCursor(document.findBlockByNumber(120)).insertText("x")
    assert mirror.text().split("\n")[120].startswith("xLine 120")
    assert read == [120]
