"""The sample's quotes are found in its texts as the readers give them, each once."""

import json

import pytest

from workbench import paths
from workbench.model.document import Document

FOLDER = paths.resources() / "sample"
CODING = json.loads((FOLDER / "coding.json").read_text("utf-8"))


def read(name: str) -> Document:
    """A file of the sample through the reader of its kind."""
    from workbench.sources.html_page import read_html
    from workbench.sources.limits import Limits
    from workbench.sources.markdown import read_markdown
    from workbench.sources.plain_text import read_plain_text

    data = (FOLDER / name).read_bytes()
    if name.endswith(".html"):
        return read_html(data, Limits())[0]
    return read_markdown(data, Limits())[0] if name.endswith(".md") else read_plain_text(data)[0]


@pytest.mark.parametrize("source", CODING["sources"], ids=lambda source: source["key"])
def test_the_readers_keep_every_quote(source: dict[str, str]) -> None:
    text = read(source["file"]).text
    quotes = [quote for passage in CODING["passages"] if passage["source"] == source["key"] for quote in passage["quotes"]]
    assert {quote: text.count(quote) for quote in quotes} == dict.fromkeys(quotes, 1)


def test_titles_authors_and_dates_are_the_files_own() -> None:
    for source in CODING["sources"][:2]:
        found = read(source["file"]).metadata
        assert (found["title"], found["author"], found["date"]) == (source["title"], source["authors"], source["published"])
