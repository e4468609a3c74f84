"""AppStream metadata: what software centres show of the program; the releases come from CHANGELOG.md.

https://www.freedesktop.org/software/appstream/docs/ ; `appstreamcli validate` checks it. Standard library only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
CHANGELOG = HERE.parents[1] / "CHANGELOG.md"
_HEAD = re.compile(r"## (?P<version>[0-9][^ ,]*),? *(?P<rest>.*)")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(slots=True)
class Release:
    """A release as the changelog tells it; date: ISO, empty while it isn't out."""

    version: str
    date: str
    news: list[str] = field(default_factory=list)


def releases(changelog: str) -> list[Release]:
    """Return the releases of a changelog, newest first: heads like `## 0.1.0, 2027-01-31` with a list below."""
    found: list[Release] = []
    for line in changelog.splitlines():
        head = _HEAD.match(line)
        if head:
            date = _DATE.search(head["rest"])
            found.append(Release(head["version"], date.group() if date else ""))
        elif found and line.startswith("- "):
            found[-1].news.append(line[2:].strip())
    return found


def write(path: Path, epoch: int, changelog: str = "") -> None:
    """Write the metadata with the releases in it; epoch: seconds of the build, the date of what is not yet released."""
    told = releases(changelog or CHANGELOG.read_text("utf-8"))
    today = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    body = "\n".join(line for release in told for line in _lines(release, today))
    template = (HERE / "analyst-workbench.metainfo.xml").read_text("utf-8")
    path.write_text(template.replace("</component>", f"  <releases>\n{body}\n  </releases>\n</component>"), "utf-8")


def _lines(release: Release, today: str) -> Iterator[str]:
    kind = "stable" if release.date else "development"
    yield f'    <release version="{escape(release.version)}" date="{release.date or today}" type="{kind}">'
    if release.news:
        yield "      <description>"
        yield "        <ul>"
        yield from (f"          <li>{escape(_plain(words))}</li>" for words in release.news)
        yield "        </ul>"
        yield "      </description>"
    yield "    </release>"


def _plain(words: str) -> str:
    """Words without Markdown's marks for code, emphasis and links."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", words).replace("`", "").replace("*", "")
