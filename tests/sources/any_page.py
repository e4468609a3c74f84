"""Any typeset page is mapped whole: a property, checked in a process of its own by ``python -m tests.sources.any_page``."""

import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from pdf_made import typeset
from test_pdf_layout import sentences
from test_pdf_map import check_map

from workbench.sources.pdf import read_pdf


@settings(max_examples=15, deadline=None, derandomize=True)
@given(
    columns=st.integers(1, 2),
    size=st.integers(8, 13),
    width=st.integers(300, 700),
    justified=st.booleans(),
    count=st.integers(3, 60),
)
def any_page_is_mapped(columns: int, size: int, width: int, justified: bool, count: int) -> None:
    told, after = sentences("Transportation", count), sentences("Infrastructure", 4)
    markup = (
        f'#set page(width: {width}pt, height: 600pt, margin: 40pt, columns: {columns})\n#set text(lang: "en", size: {size}pt)\n'
        f"#set par(justify: {str(justified).lower()})\n{told}\n\n{after}"
    )
    data = typeset(markup)
    document = read_pdf(data)
    check_map(data, document)
    wanted = f"{sentences('Transportation', count)} {sentences('Infrastructure', 4)}"
    assert _letters(document.text) == _letters(wanted), "none is lost, doubled or out of its order"


def _letters(text: str) -> str:
    """The letters without white space and hyphens, which a line's end may bring."""
    return "".join(text.split()).replace("-", "")


if __name__ == "__main__":
    any_page_is_mapped()
