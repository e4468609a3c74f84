"""Places name a page as it names itself."""

from workbench.model.document import Block, BlockKind, Document, Places
from workbench.ui.workspace.places import place_words


def test_a_place_bears_the_label_of_its_page() -> None:
    blocks = (Block(BlockKind.PARAGRAPH, 0, 5, page=1), Block(BlockKind.PARAGRAPH, 6, 11, page=2))
    document = Document("First\nThird", blocks, pages=(0, 6), labels=("iv", "1"))
    assert place_words(Places(document), 0) == "p. iv, ¶ 1"
    assert place_words(Places(document), 0, 11) == "p. iv–1, ¶ 1–2"
