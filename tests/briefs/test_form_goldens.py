"""The sample project's brief in each form, as it was looked at: structure and words, not bytes.

``python tests/briefs/test_form_goldens.py`` writes the goldens anew: look at the difference before it is kept.
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

from workbench.briefs import records
from workbench.briefs.content import content
from workbench.briefs.formats import write
from workbench.briefs.parts import BriefContent
from workbench.sample import make_sample

GOLDEN = Path(__file__).parent / "golden"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHOWN = 72


def _sample(folder: Path) -> BriefContent:
    with make_sample(folder / "sample.workbench", "Ada Lane") as project:
        return content(project.reading, records.briefs(project.reading)[0].id)


def _line(kind: str, text: str) -> str:
    return f"{kind}: {' '.join(text.split())[:SHOWN]}".strip()


def _html(data: bytes) -> Iterator[str]:
    page = lxml_html.document_fromstring(data.decode())
    for each in page.iter(
        "h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "tr", "svg", "figcaption", "article", "blockquote", "aside"
    ):
        yield _line(
            f"{each.tag} {each.get('class') or ''}".strip(),
            " | ".join(each.itertext()) if each.tag == "tr" else each.text_content(),
        )


def _docx(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in ("word/header1.xml", "word/document.xml", "word/footer1.xml", "word/comments.xml"):
            for each in etree.fromstring(archive.read(name)).iter(f"{W}p"):
                style = each.find(f"./{W}pPr/{W}pStyle")
                text = "".join(piece.text or "" for piece in each.iter(f"{W}t"))
                yield _line(str(style.get(f"{W}val")), text)


def _told(made: BriefContent, form: str) -> str:
    data = write(made, form)
    text = data.decode() if form == "md" else "\n".join({"html": _html, "docx": _docx}[form](data)) + "\n"
    return re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> BriefContent:
    return _sample(tmp_path_factory.mktemp("sample"))


@pytest.mark.parametrize("form", ["md", "html", "docx"])
def test_the_sample_brief_is_as_it_was_looked_at(sample: BriefContent, form: str) -> None:
    assert _told(sample, form) == (GOLDEN / f"sample-{form}.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for form in ("md", "html", "docx"):
            (Path(folder) / form).mkdir()
            (GOLDEN / f"sample-{form}.txt").write_text(_told(_sample(Path(folder) / form), form), encoding="utf-8")
    sys.exit()
