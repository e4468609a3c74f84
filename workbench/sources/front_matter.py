"""The head of a Markdown file between lines of three dashes: plain keys and values, a small part of YAML 1.2."""

import re

from workbench.sources.stated import Stated

_HEAD = re.compile(r"\A\ufeff?---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?$")
_KEYS = {
    "title": "title", "author": "author", "authors": "author", "date": "date", "publisher": "publisher", "lang": "language",
    "language": "language", "url": "url", "source": "url", "subtitle": "subtitle",
}  # fmt: skip


def split_front_matter(text: str) -> tuple[Stated, str]:
    """Return the metadata that the head states, and the text after it; no head, or one that is none: nothing and the text."""
    head = _HEAD.match(text)
    if not head:
        return Stated(), text
    values: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    key = ""
    for line in head.group(1).split("\n"):
        pair = _PAIR.match(line)
        if pair:
            key = _KEYS.get(pair.group(1).lower(), "")
            names.setdefault(key, pair.group(1))
            values.setdefault(key, []).extend(_scalars(pair.group(2) or ""))
        elif key and line.strip().startswith("- "):
            values[key] += _scalars(line.strip()[2:])
        elif line.strip() and not line.startswith((" ", "\t", "#")):
            return Stated(), text
    named = {key: "; ".join(found) for key, found in values.items() if key and found}
    return Stated(named, {key: f"front matter {names[key]}" for key in named}), text[head.end() :]


def _scalars(text: str) -> list[str]:
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        return [part for item in re.findall(r"\"[^\"]*\"|'[^']*'|[^,\[\]]+", text) for part in _scalars(item.strip() or "")]
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1]
    return [text] if text and text not in {"|", ">", "null", "~"} else []
