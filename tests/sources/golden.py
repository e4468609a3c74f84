"""Golden structures: what each case file gives, a block a line, kept as JSON beside the tests and reviewed by eye.

``python -m tests.sources.golden [WORD]`` writes anew those whose name holds the word, after a reader was changed on purpose.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from workbench.model.document import Block, BlockKind, Document
from workbench.sources.errors import SourceError, to_values
from workbench.sources.parsing import Wish, parse_all

HERE = Path(__file__).parent
CASES, GOLDEN = HERE / "cases", HERE / "golden"
SHARED = HERE.parents[2] / "shared" / "cases"
_DEFAULTS = asdict(Block(BlockKind.PARAGRAPH, 0, 0))
_LONGEST = 400
LEFT_OUT = frozenset({"INDEX.md", "content_bomb_250MB.pdf"})
"""The list of the cases, and what only the limits of a worker end."""


def case_files() -> list[Path]:
    """Return the case files, those that stand beside the checkout only if they do."""
    own = {path.relative_to(CASES): path for path in CASES.rglob("*") if path.is_file()}
    beside = {path.relative_to(SHARED): path for path in SHARED.rglob("*") if path.is_file() and path.name not in LEFT_OUT}
    return [path for _, path in sorted({**beside, **own}.items())]


def golden_path(path: Path) -> Path:
    """Return where a case file's golden structure is kept."""
    return GOLDEN / f"{path.parent.name}_{path.name}.json"


def outcome(path: Path) -> list[dict[str, Any]]:
    """Return what a file gives: its documents as plain values, or the error that refuses it."""
    try:
        return [
            {"part": parsed.part, "kind": parsed.kind.value, "encoding": parsed.encoding, **values(parsed.document)}
            for parsed in parse_all(path.read_bytes(), Wish(path.name))
        ]
    except SourceError as refusal:
        named = to_values(refusal)
        return [{"refused": named["type"], **{key: value for key, value in named["fields"].items() if key != "path"}}]


def values(document: Document) -> dict[str, Any]:
    """Return a document as plain values; a very long block is shortened in its middle."""
    return {
        "metadata": {key: [value, document.origins.get(key, "")] for key, value in sorted(document.metadata.items())},
        "warnings": list(document.warnings),
        "pages": len(document.pages),
        "blocks": [block_values(document, block) for block in document.blocks],
        "styles": [
            [style.kind.value, document.text[style.start : style.end][:80], aim(document, style.target)]
            for style in document.styles
        ],
    }


def aim(document: Document, target: str) -> str:
    """Return where a style leads; of a reference to a note the beginning of the note."""
    return document.text[int(target) :][:20] if target.isdecimal() else target


def block_values(document: Document, block: Block) -> list[Any]:
    """Return a block as its kind, its text and what else is not as by default."""
    text = document.block_text(block)
    if len(text) > _LONGEST:
        text = f"{text[:150]} … {len(text)} … {text[-150:]}"
    others = {key: value for key, value in asdict(block).items() if value != _DEFAULTS[key]}
    for name in ("kind", "start", "end"):
        others.pop(name, None)
    return [block.kind.value, text, others] if others else [block.kind.value, text]


def written(found: list[dict[str, Any]]) -> str:
    """Return what a file gives as JSON with a block a line, so that a change shows as the lines it touches."""
    out = []
    for document in found:
        lines = []
        for key, value in document.items():
            if isinstance(value, list) and value and isinstance(value[0], list):
                items = ",\n  ".join(json.dumps(item, ensure_ascii=False) for item in value)
                lines.append(f"{json.dumps(key)}: [\n  {items}\n ]")
            else:
                lines.append(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
        out.append("{\n " + ",\n ".join(lines) + "\n}")
    return "[" + ",\n".join(out) + "]\n"


def main() -> None:
    """Write the golden structures."""
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    GOLDEN.mkdir(exist_ok=True)
    for path in case_files():
        if word in path.name:
            golden_path(path).write_text(written(outcome(path)), encoding="utf-8")


if __name__ == "__main__":
    main()
