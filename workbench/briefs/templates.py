"""Templates of briefs as data: those that come with the program, and an analyst's own, one JSON file each.

A template says which sections there are, how they nest and what goes into them at first; it never holds prose: what is saved
as an own template leaves the project, and the words of a project do not. Titles and captions may be told by language.
"""

import json
import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from workbench.briefs.outlining import DEEPEST, FREE
from workbench.briefs.parts import Options
from workbench.briefs.scales import UnknownScale, scale
from workbench.model.brief import SectionKind
from workbench.model.clean import clean_line
from workbench.paths import resources, user_config

Told = dict[str, str]
"""Words by language; under an empty one those that hold for all."""

NEEDS = ("", "entity", "sources")
EACH = ("", "theme", "source")
FIGURES = ("themes", "chronology", "entity", "relations", "claims", "yardstick")
LOOKS, PAPERS = ("paper", "memo"), ("", "a4", "us-letter")
LARGEST, MOST = 1_000_000, 300
"""Bytes of a template's file, and sections in it, at most."""


USUAL = Options()


class BadTemplate(ValueError):
    """A file is no template; fields: path, detail (what in it is amiss)."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(detail)
        self.path, self.detail = path, detail


@dataclass(frozen=True, slots=True)
class FigurePlan:
    """A figure to begin a section with; argument ``entity``: of the brief's own one, ``cited``: of what it cites."""

    kind: str
    caption: Told
    argument: str = ""


@dataclass(frozen=True, slots=True)
class SectionPlan:
    """A section of a template; each: one for every top theme with passages, or every source; draft: what is written at first.

    hint: what the empty field says, in English.
    """

    kind: SectionKind
    title: Told
    hint: str = ""
    each: str = ""
    draft: str = ""
    figures: tuple[FigurePlan, ...] = ()
    sections: "tuple[SectionPlan, ...]" = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A template; line: what it is for; needs: ``entity`` or ``sources`` to be chosen; path: the file of an own one."""

    key: str
    name: str
    line: str = ""
    needs: str = ""
    look: str = "paper"
    paper: str = ""
    yardstick: str = ""
    citation_style: str = ""
    options: Options = USUAL
    sections: tuple[SectionPlan, ...] = ()
    path: Path | None = None

    def walk(self) -> "Iterator[tuple[SectionPlan, int]]":
        """Yield all its sections in their order, each with its level from 0."""
        yield from _walk(self.sections, 0)


@dataclass(frozen=True, slots=True)
class OwnTemplates:
    """An analyst's own templates by name, and the files that are none."""

    templates: tuple[Template, ...]
    bad: tuple[BadTemplate, ...]


# --- reading


@cache
def templates() -> tuple[Template, ...]:
    """Return the templates that come with the program."""
    return tuple(_read(path) for path in sorted((resources() / "briefs" / "templates").glob("*.json")))


def own_templates() -> OwnTemplates:
    """Return an analyst's own templates; a file that is none, or can't be read, is told and hinders nothing."""
    good, bad = [], []
    with suppress(OSError):
        for path in sorted(own_folder().glob("*.json")):
            try:
                good.append(_read(path, own=True))
            except BadTemplate as error:
                bad.append(error)
    return OwnTemplates(tuple(sorted(good, key=lambda each: each.name.casefold())), tuple(bad))


def template(key: str) -> Template:
    """Return a template by its key, also an own one; KeyError if there is none."""
    for each in (*templates(), *own_templates().templates):
        if each.key == key:
            return each
    raise KeyError(f"Template {key}")


def hint_of(key: str, kind: SectionKind, title: str) -> str:
    """Return what the empty field of a section says in briefs of a template, in English; empty for the usual."""
    found = next((each for each in templates() if each.key == key), None)
    if found is None:
        return ""
    plans = [plan for plan, _level in found.walk() if plan.kind is kind and plan.hint]
    named = next((plan for plan in plans if title in plan.title.values()), None)
    by_kind = next((plan for plan in plans if kind is not SectionKind.TEXT), None)
    return (named or by_kind or SectionPlan(kind, {})).hint


def told(words: Told, language: str) -> str:
    """Return words in a language (BCP 47), else those for all, else the English ones."""
    return words.get(language.partition("-")[0].lower()) or words.get("") or words.get("en") or ""


# --- an analyst's own


def own_folder() -> Path:
    """Return where an analyst's own templates are kept; made if it is missing, OSError if that fails."""
    folder = user_config() / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def keep_template(made: Template, name: str) -> Template:
    """Keep a template as an own one under a name, in place of one of that name, and return it. Raises OSError, ValueError
    for an empty name."""
    title = clean_line(name)
    if not title:
        raise ValueError("name")
    known = next((each for each in own_templates().templates if each.name == title), None)
    path = known.path if known is not None and known.path is not None else _free_path(title)
    _write(path, made, title)
    return _read(path, own=True)


def rename_template(made: Template, name: str) -> Template:
    """Give an own template another name; ValueError for an empty one or another template's, OSError."""
    title = clean_line(name)
    if made.path is None or not title or any(each.name == title for each in own_templates().templates if each.key != made.key):
        raise ValueError("name")
    _write(made.path, made, title)
    return _read(made.path, own=True)


def delete_template(made: Template) -> None:
    """Delete an own template's file; nothing happens if it is gone. Raises OSError."""
    if made.path is not None:
        made.path.unlink(missing_ok=True)


def _free_path(name: str) -> Path:
    """Return a path of no file yet: the name in plain letters, numbered where that is taken."""
    plain = re.sub(r"[^\w]+", "-", name.casefold()).strip("-_")[:60] or "template"
    taken = {path.name for path in own_folder().iterdir()}
    number = 1
    while (file := f"{plain}.json" if number == 1 else f"{plain}-{number}.json") in taken:
        number += 1
    return own_folder() / file


def _write(path: Path, made: Template, name: str) -> None:
    """Write the whole file beside its place, then put it there."""
    text = json.dumps(_data(made, name), ensure_ascii=False, indent=1)
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _data(made: Template, name: str) -> dict[str, Any]:
    """Return a template as its file holds it."""
    plain = {"name": name, "line": made.line, "needs": made.needs, "look": made.look, "paper": made.paper}
    scales = {"yardstick": made.yardstick, "citation_style": made.citation_style}
    usual = asdict(Options())
    options = {key: value for key, value in asdict(made.options).items() if value != usual[key]}
    return {**plain, **scales, "options": options, "sections": [_section_data(each) for each in made.sections]}


def _section_data(plan: SectionPlan) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": plan.kind.value, "title": plan.title, "hint": plan.hint, "each": plan.each}
    data |= {"draft": plan.draft, "figures": [asdict(each) for each in plan.figures]}
    data["sections"] = [_section_data(each) for each in plan.sections]
    return {key: value for key, value in data.items() if value}


# --- from a file


def _walk(sections: Sequence[SectionPlan], level: int) -> Iterator[tuple[SectionPlan, int]]:
    for each in sections:
        yield each, level
        yield from _walk(each.sections, level + 1)


def _read(path: Path, *, own: bool = False) -> Template:
    """Read a file; BadTemplate for whatever is amiss in it."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadTemplate(path, "size")
        data = json.loads(path.read_text(encoding="utf-8"))
        return _template(data, path, own=own)
    except BadTemplate:
        raise
    except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
        raise BadTemplate(path, str(error.args[0]) if isinstance(error, KeyError) and error.args else "json") from error


def _template(data: dict[str, Any], path: Path, *, own: bool) -> Template:
    sections = tuple(_section(each, path, 0) for each in data["sections"])
    made = Template(
        key=f"own {path.stem}" if own else data["key"],
        name=clean_line(str(data["name"])) or path.stem,
        line=clean_line(str(data.get("line", ""))),
        needs=_known(path, "needs", data.get("needs", ""), NEEDS),
        look=_known(path, "look", data.get("look", "paper"), LOOKS),
        paper=_known(path, "paper", data.get("paper", ""), PAPERS),
        yardstick=_yardstick(path, data.get("yardstick", "")),
        citation_style=clean_line(str(data.get("citation_style", ""))),
        options=options_of(data.get("options", {})),
        sections=sections,
        path=path if own else None,
    )
    standard = [plan.kind for plan, _level in made.walk() if plan.kind not in FREE]
    if len(standard) != len(set(standard)) or len(tuple(made.walk())) > MOST:
        raise BadTemplate(path, "sections")
    of_entity = any(figure.argument == "entity" for plan, _level in made.walk() for figure in plan.figures)
    if of_entity and made.needs != "entity":
        raise BadTemplate(path, "needs")
    return made


def _section(data: dict[str, Any], path: Path, level: int) -> SectionPlan:
    kind = SectionKind(_known(path, "kind", data["kind"], tuple(SectionKind)))
    below = data.get("sections", ())
    if level > DEEPEST or (kind not in FREE and (level or below)):
        raise BadTemplate(path, "sections")
    return SectionPlan(
        kind=kind,
        title=_told(data.get("title", {})),
        hint=clean_line(str(data.get("hint", ""))),
        each=_known(path, "each", data.get("each", ""), EACH),
        draft=_known(path, "draft", data.get("draft", ""), ("", "disagreements")),
        figures=tuple(_figure(each, path) for each in data.get("figures", ())),
        sections=tuple(_section(each, path, level + 1) for each in below),
    )


def _figure(data: dict[str, Any], path: Path) -> FigurePlan:
    argument = _known(path, "argument", data.get("argument", ""), ("", "entity", "cited"))
    return FigurePlan(_known(path, "figure", data["kind"], FIGURES), _told(data.get("caption", {})), argument)


def _told(words: Any) -> Told:
    if isinstance(words, str):
        return {"": clean_line(words)}
    return {str(language): clean_line(str(each)) for language, each in words.items()}


def options_of(data: Any) -> Options:
    """Return options; what a later version may have added, and what is no yes or no, is left out."""
    names = {field.name for field in fields(Options)}
    known = data if isinstance(data, dict) else {}
    return Options(**{name: value for name, value in known.items() if name in names and isinstance(value, bool)})


def _yardstick(path: Path, key: Any) -> str:
    try:
        return scale(str(key)).key if key else ""
    except UnknownScale as error:
        raise BadTemplate(path, "yardstick") from error


def _known(path: Path, field: str, value: Any, values: Sequence[str]) -> str:
    if value not in values:
        raise BadTemplate(path, field)
    return str(value)
