"""Formulas as a line of letters that can be read and searched (MathML Core; ECMA-376 part 1, 22.1, Office Math)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.sources.office_xml import is_element, local

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LEFT_OUT = frozenset({"annotation", "annotation-xml", "mphantom", "none", "mprescripts"})
_LETTERS = frozenset({"mi", "mo", "mn", "mtext", "ms", "t"})
_DEEPEST = 60
_RELATIONS = frozenset("=<>≤≥≠≈≡∈→⇒⇔∼≃≅⊂⊆")


def formula(element: "Element", depth: int = 0) -> str:
    """Return a formula as one line: ``a/(b+c)``, ``x^2``, ``x_1``, ``√(x)``; a table's rows are parted by semicolons.

    element: ``math``, ``oMath`` or a part of one, in whichever namespace. What nests deeper than 60 is left as bare letters.
    """
    name = local(element)
    if depth > _DEEPEST:
        return "".join(str(words) for words in element.itertext())
    if name in _LEFT_OUT or name.endswith("Pr"):
        return ""
    if name in _LETTERS:
        return _letters("".join(str(words) for words in element.itertext()), kept=name in {"t", "mtext"})
    inner = [child for child in element if is_element(child)]
    if name in {"d", "nary", "acc", "bar"}:
        return _signed(name, inner, depth)
    if name == "msqrt":
        return f"√({''.join(formula(child, depth + 1) for child in inner).strip()})"
    parts = [formula(child, depth + 1) for child in inner if not local(child).endswith("Pr")]
    return _joined(name, element, parts)


def _letters(words: str, *, kept: bool) -> str:
    """Letters without the white space of the file; signs such as ``=`` stand between spaces."""
    words = words if kept else " ".join(words.split())
    return f" {words} " if words in _RELATIONS else words


def _joined(name: str, element: "Element", parts: list[str]) -> str:
    """A formula's parts put together by what holds them."""
    if name == "mfenced":
        return element.get("open", "(") + _row(parts) + element.get("close", ")")
    if name in _ROWS:
        return _row(parts)
    if name in _TABLES:
        return "; ".join(part.strip() for part in parts)
    shape = _SHAPES.get(name)
    return shape(*[*parts, "", "", ""][:3]) if shape else "".join(parts) or (" " if name == "mspace" else "")


def _row(parts: list[str]) -> str:
    return ", ".join(part.strip() for part in parts)


def _signed(name: str, inner: "list[Element]", depth: int) -> str:
    """What Office Math holds between brackets, or behind a sign such as a sum's; the signs are stated apart."""
    stated = {local(one): _value(one) for child in inner if local(child).endswith("Pr") for one in child if is_element(one)}
    held = {local(child): formula(child, depth + 1).strip() for child in inner if local(child) in {"sub", "sup", "e"}}
    if name == "d":
        between = [formula(child, depth + 1).strip() for child in inner if local(child) == "e"]
        return stated.get("begChr", "(") + stated.get("sepChr", "|").join(between) + stated.get("endChr", ")")
    if name == "nary":
        return f"{_with(stated.get('chr', '∫'), held.get('sub', ''), held.get('sup', ''))} {held.get('e', '')}"
    return held.get("e", "") + (stated.get("chr", "") if name == "acc" else "")


def _value(element: "Element") -> str:
    return next((str(value) for name, value in element.attrib.items() if str(name).endswith("val")), "")


def _with(base: str, low: str, high: str) -> str:
    """A base with what stands below and above it."""
    return base.rstrip() + (f"_{_grouped(low)}" if low.strip() else "") + (f"^{_grouped(high)}" if high.strip() else "")


def _grouped(part: str) -> str:
    """A part in brackets, unless it is one name or number."""
    part = part.strip()
    return part if part.replace(".", "").isalnum() or len(part) < 2 else f"({part})"


_ROWS = frozenset({"mtr", "mlabeledtr", "mr"})
_TABLES = frozenset({"mtable", "m", "eqArr"})


def _fraction(above: str, below: str, _rest: str) -> str:
    return f"{_grouped(above)}/{_grouped(below)}"


def _raised(base: str, high: str, _rest: str) -> str:
    return _with(base, "", high)


def _lowered(base: str, low: str, _rest: str) -> str:
    return _with(base, low, "")


def _root(degree: str, of: str, _rest: str) -> str:
    return f"{_grouped(degree)}√({of.strip()})"


_SHAPES: "dict[str, Callable[[str, str, str], str]]" = {
    "mfrac": _fraction, "f": _fraction, "msup": _raised, "mover": _raised, "sSup": _raised, "limUpp": _raised,
    "msub": _lowered, "munder": _lowered, "sSub": _lowered, "limLow": _lowered, "msubsup": _with, "munderover": _with,
    "sSubSup": _with, "rad": _root, "mroot": lambda of, degree, rest: _root(degree, of, rest),
    "func": lambda name, of, _rest: f"{name} {of}",
}  # fmt: skip
