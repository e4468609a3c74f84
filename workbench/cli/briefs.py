"""The verb ``brief``: lists the briefs of a project, drafts one, writes one as a file."""

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.counting import counted
from workbench.cli.opening import named_source, reading, writing

if TYPE_CHECKING:
    from workbench.briefs.output import Output
    from workbench.briefs.publishing import Form, Stage
    from workbench.briefs.records import BriefRecord
    from workbench.project.project import Project

OPTIONS = "passages, whole-sources, chronology, charts, yardstick, handling"


def brief(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    path: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project's file.", show_default=False)],
    name: Annotated[str, typer.Argument(metavar="[NAME]", help="A brief's title or id.", show_default=False)] = "",
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", help="The file to write: .pdf, .docx, .html or .md.", show_default=False),
    ] = None,
    draft: Annotated[bool, typer.Option("--draft", help="Draft a new brief even if there is one.")] = False,
    title: Annotated[str, typer.Option(help="The title of a brief that is drafted.", show_default=False)] = "",
    template: Annotated[str, typer.Option(help="What it is drafted by; “list” lists them.", show_default=False)] = "",
    entity: Annotated[str, typer.Option(help="Of an entity's profile: the entity.", show_default=False)] = "",
    source: Annotated[
        list[str] | None, typer.Option(help="Of a comparison: a source; may be repeated.", show_default=False)
    ] = None,
    options: Annotated[
        str, typer.Option(help=f"What goes with it, by commas, “no-” before what does not: {OPTIONS}.", show_default=False)
    ] = "",
    style: Annotated[str, typer.Option(help="References: icd-206, chicago or apa.", show_default=False)] = "",
    look: Annotated[str, typer.Option(help="paper or memo.", show_default=False)] = "",
    paper: Annotated[str, typer.Option(help="a4 or us-letter.", show_default=False)] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Write a brief to a file, in the form of the file's ending; without -o list the briefs.

    Where there is none yet, one is drafted from what is coded. Options, style, look and paper are for this file only.
    """
    if template == "list":
        _list_templates(as_json)
        return
    wanted = {"options": _checked_options(options), "citation_style": style, "look": look, "paper": paper}
    drafts = draft or bool(template)
    form = _form(out) if out is not None else None
    with reading(path) as project:
        known = _briefs(project)
        if out is None and not drafts:
            chosen = _named(project, known, name) if name else None
            _list(project, tuple(one for one in known if chosen in {None, one.id}), as_json)
            return
        drafts = drafts or not known
        if not drafts and out is not None and form is not None:
            chosen = _named(project, known, name)
            _publish(project, chosen, out, form, wanted)
            _say(project, chosen, out, as_json)
            return
    with writing(path) as project:
        made = _drafted(project, title or name, template, entity, source or [])
        if out is not None and form is not None:
            _publish(project, made, out, form, wanted)
        _say(project, made, out, as_json)


# --- which brief


def _briefs(project: "Project") -> "tuple[BriefRecord, ...]":
    from workbench.briefs.records import briefs

    return briefs(project.reading)


def _named(project: "Project", known: "tuple[BriefRecord, ...]", name: str) -> int:
    """Return the brief of a title or id, the only one without a name; tells those there are and ends with 1 otherwise."""
    if not name and len(known) == 1:
        return known[0].id
    tests = (
        lambda one: str(one.id) == name,
        lambda one: one.title == name,
        lambda one: one.title.casefold() == name.casefold(),
        lambda one: one.title.casefold().startswith(name.casefold()),
    )
    for test in tests if name else ():
        found = [one for one in known if test(one)]
        if len(found) == 1:
            return found[0].id
        if found:
            break
    told = f"No brief in {project.path}, or more than one, answers to “{name}”." if name else "Name one of the briefs."
    print(f"{told} There are:", file=sys.stderr)
    for one in known:
        print(f"  {one.id}  {one.title}", file=sys.stderr)
    raise typer.Exit(1)


def _list(project: "Project", known: "tuple[BriefRecord, ...]", as_json: bool) -> None:
    for one in known:
        if as_json:
            row = {"id": one.id, "title": one.title, "analyst": one.analyst, "created_at": one.created_at}
            print(json.dumps({**row, "citations": one.citations}, ensure_ascii=False))
        else:
            print(f"{one.id}\t{one.created_at[:10]}\t{counted(one.citations, 'citations')}\t{one.title}")
    if not known and not as_json:
        print(f"{project.path} has no brief yet; with -o one is drafted.", file=sys.stderr)


# --- drafting


def _list_templates(as_json: bool) -> None:
    from workbench.briefs.templates import own_templates, templates

    for one in (*templates(), *own_templates().templates):
        row = {"key": one.key, "name": one.name, "line": one.line, "needs": one.needs}
        print(json.dumps(row, ensure_ascii=False) if as_json else f"{row['key']}\t{row['name']}: {row['line']}")


def _drafted(project: "Project", title: str, template: str, entity: str, sources: list[str]) -> int:
    from workbench.briefs.drafting import ChoiceNeeded, draft_by

    entity_id = _entity(project, entity) if entity else None
    chosen = [named_source(project, one).id for one in sources]
    try:
        return draft_by(project, title, template or "key-judgments", entity_id=entity_id, source_ids=chosen)
    except ChoiceNeeded as error:
        needed = "--entity NAME" if error.needs == "entity" else "--source NAME, twice or more"
        raise typer.BadParameter(f"the template “{template}” needs {needed}") from None
    except KeyError:
        raise typer.BadParameter(f"there is no template “{template}”; --template list lists them") from None


def _entity(project: "Project", name: str) -> int:
    from workbench.coding.naming import checked_name, entity_named

    found = entity_named(project.reading, checked_name(name))
    if found is None:
        print(f"No entity in {project.path} answers to “{name}”. Nothing was changed.", file=sys.stderr)
        raise typer.Exit(1)
    return int(found)


# --- publishing


def _form(out: Path) -> "Form":
    from workbench.briefs.publishing import UnknownForm, form_of

    try:
        return form_of(out)
    except UnknownForm:
        raise typer.BadParameter(f"{out} must end in .pdf, .docx, .html or .md") from None


def _checked_options(words: str) -> dict[str, bool]:
    """Return which options are switched on and off; ends with 2 for an unknown one."""
    from workbench.briefs.output import OPTION_NAMES

    chosen = {}
    for word in filter(None, (each.strip() for each in words.split(","))):
        name = word.removeprefix("no-").replace("-", "_")
        if name not in OPTION_NAMES:
            raise typer.BadParameter(f"there is no option “{word}”; there are {OPTIONS}")
        chosen[name] = not word.startswith("no-")
    return chosen


def _output(project: "Project", brief_id: int, wanted: dict[str, Any]) -> "Output":
    from workbench.briefs.editing import NotAllowed
    from workbench.briefs.output import allowed, check_output, output_of
    from workbench.briefs.records import brief as details

    kept = output_of(details(project.reading, brief_id))
    given = {name: value for name, value in wanted.items() if value and name != "options"}
    output = replace(kept, options=replace(kept.options, **wanted["options"]), **given)
    try:
        check_output(output)
    except NotAllowed as error:
        option = "style" if error.field == "citation_style" else error.field
        there_are = ", ".join(allowed()[error.field])
        raise typer.BadParameter(f"there is no {option} “{error.value}”; there are: {there_are}") from None
    return output


def _publish(project: "Project", brief_id: int, out: Path, form: "Form", wanted: dict[str, Any]) -> None:
    from workbench.briefs.publishing import publish

    publish(project.reading, brief_id, out, form, output=_output(project, brief_id, wanted), progress=_at)
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr)


def _at(part: float, stage: "Stage") -> None:
    """Tell how far it is, in a line that the next one takes the place of; nothing where nobody reads it."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{stage.value} … {part:.0%}", end="", file=sys.stderr, flush=True)


def _say(project: "Project", brief_id: int, out: Path | None, as_json: bool) -> None:
    """Print where the brief is; on stderr what it leaves out, which of its numbers cite nothing, what is stricter."""
    from workbench.briefs.handling import stricter
    from workbench.briefs.records import brief as details
    from workbench.briefs.reviewing import changed_quotations, coded_since, unknown_citations

    uncited, unknown = coded_since(project.reading, brief_id), unknown_citations(project.reading, brief_id)
    changed, strict = changed_quotations(project.reading, brief_id), stricter(project.reading, brief_id)
    if as_json:
        row = {"path": str(out) if out else "", "brief_id": brief_id, "uncited": list(uncited)}
        told = {"unknown_citations": list(unknown), "changed_quotations": list(changed)}
        handled = [{"source": one.title, "handling": one.handling, "numbers": list(one.numbers)} for one in strict]
        print(json.dumps({**row, **told, "stricter": handled}, ensure_ascii=False))
    else:
        print(out or f"{brief_id}\t{details(project.reading, brief_id).title}")
    if uncited:
        words = "passage coded since is" if len(uncited) == 1 else "passages coded since are"
        print(f"{len(uncited)} {words} not in this brief; --draft drafts a new one.", file=sys.stderr)
    for number in unknown:
        print(f"[{number}] cites nothing.", file=sys.stderr)
    for number in changed:
        print(f"[{number}] quotes words that the newest version of its source has no more.", file=sys.stderr)
    own = details(project.reading, brief_id).handling
    for one in strict:
        cited = ", ".join(f"[{number}]" for number in one.numbers) or "Behind a figure or a profile"
        print(
            f"{cited}: “{one.title}” is {one.handling}, the brief is labelled {own}; the pages bear the stricter.",
            file=sys.stderr,
        )
