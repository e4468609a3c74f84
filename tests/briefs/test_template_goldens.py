"""A brief by each template, drafted of the sample project, in each form: its words and its structure as they were looked at.

``PYTHONPATH=. python tests/briefs/test_template_goldens.py`` writes the goldens anew: look at the difference before it is kept.
"""

import io
import re
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from lxml import html as lxml_html

from tests.briefs.brief_pdfs import bookmarks
from workbench.briefs.content import content
from workbench.briefs.drafting import draft_by
from workbench.briefs.editing import set_field
from workbench.briefs.formats import write
from workbench.briefs.parts import BriefContent
from workbench.briefs.typeset import Typesetter
from workbench.entities.records import entities
from workbench.sample import make_sample
from workbench.sources.records import sources

GOLDEN = Path(__file__).parent / "golden"
TEMPLATES = ("key-judgments", "situation-report", "entity-profile", "source-comparison")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HEADS = re.compile(r"Title|Heading|Caption|heading")
SHOWN = 72


def drafted(folder: Path) -> dict[str, BriefContent]:
    """A brief by each template, by its key."""
    with make_sample(folder / "sample.workbench", "Ada Lane") as project:
        reading = project.reading
        about = next(each.id for each in entities(reading) if each.name == "Russia")
        compared = [each.id for each in sources(reading)]
        given = {"entity-profile": {"entity_id": about}, "source-comparison": {"source_ids": compared}}
        briefs = {key: draft_by(project, f"By {key}", key, **given.get(key, {})) for key in TEMPLATES}  # type: ignore[arg-type]
        for brief_id in briefs.values():
            set_field(project, brief_id, "date", "2026-02-12")
        return {key: content(reading, brief_id) for key, brief_id in briefs.items()}


def told(made: BriefContent, typesetter: Typesetter) -> str:
    """The words in Markdown; of the other forms the heads and captions, tables by size, and the bookmarks of the PDF."""
    page = lxml_html.document_fromstring(write(made, "html").decode())
    parts = {
        "markdown": write(made, "md").decode().splitlines(),
        "html": list(_html(page)),
        "docx": list(_docx(write(made, "docx"))),
        "pdf": [" ".join(str(each).split()) for each in bookmarks(write(made, "pdf", typesetter=typesetter))],
    }
    lines = [line.rstrip() for name, part in parts.items() for line in (f"=== {name}", *part)]
    return "\n".join(lines) + "\n"


def _html(page: lxml_html.HtmlElement) -> Iterator[str]:
    for each in page.iter("h1", "h2", "h3", "h4", "figcaption", "table"):
        if each.tag == "table":
            rows = list(each.iter("tr"))
            yield f"table: {len(rows)} x {max(len(list(row.iterchildren())) for row in rows)}"
        else:
            yield f"{each.tag}: {' '.join(each.text_content().split())[:SHOWN]}"


def _docx(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    for each in body.iter(f"{W}p", f"{W}tbl"):
        if each.tag == f"{W}tbl":
            yield f"table: {len(each.findall(f'{W}tr'))} rows"
            continue
        style = each.find(f"./{W}pPr/{W}pStyle")
        name = "" if style is None else str(style.get(f"{W}val"))
        if HEADS.search(name):
            yield f"{name}: {' '.join(''.join(piece.text or '' for piece in each.iter(f'{W}t')).split())[:SHOWN]}"


@pytest.fixture(scope="module")
def briefs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, BriefContent]:
    return drafted(tmp_path_factory.mktemp("templates"))


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    with Typesetter() as made:
        yield made


@pytest.mark.parametrize("key", TEMPLATES)
def test_a_brief_by_a_template_is_as_it_was_looked_at(
    briefs: dict[str, BriefContent], typesetter: Typesetter, key: str
) -> None:
    assert told(briefs[key], typesetter) == (GOLDEN / f"template-{key}.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, Typesetter() as typesetter:
        for key, made in drafted(Path(folder)).items():
            (GOLDEN / f"template-{key}.txt").write_text(told(made, typesetter), encoding="utf-8")
    sys.exit()
