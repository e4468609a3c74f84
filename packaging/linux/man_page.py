"""The manual page workbench(1), made from the command line's help, so that the two can't part. The program must be importable.

Written in man(7)'s macros; `man -l workbench.1` shows it.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

HEAD = r""".TH WORKBENCH 1 {date} "Analyst Workbench {version}" "User Commands"
.SH NAME
workbench \- read sources, mark passages, write briefs that lead to their evidence
.SH SYNOPSIS
.B workbench
.RB [ \-\-new\-window ]
.RB [ \-\-new\-project ]
.RI [ PROJECT | TEXT | LINK ]...
.br
.B workbench
.I VERB
.I PROJECT
.RI [ ... ]
.SH DESCRIPTION
Without a verb the window opens, with the project, the texts or the place in a project (a link that begins with
.BR workbench: )
that are named. If a window of the same person runs on the same screen already, what is named opens there, the window comes
to the front, and this command ends at once; while a dialog asks something there, it waits until that is closed.
.PP
With a verb the same work is done without a window, for scripts and for machines without a screen.
.SH OPTIONS
.TP
.B \-\-new\-window
Open a window of its own even if one runs; a project that is open in one comes to the front there.
.TP
.B \-\-new\-project
Begin a new project.
.TP
.B \-\-version
Print the version.
.TP
.B \-\-help
List the verbs; after a verb, tell its options.
.SH VERBS
"""

TAIL = r""".SH EXIT STATUS
.TP
.B 0
It is done.
.TP
.B 1
Something failed, and a sentence says what; a brief has quotations that don't verify, or breaks a rule.
.TP
.B 2
The command was called wrongly.
.TP
.B 3
A search found nothing.
.SH FILES
.TP
.I *.workbench
A project: one SQLite file of type application/x-workbench.
.TP
.I ~/.config/analyst\-workbench/
The person's settings.
.TP
.I ~/.local/state/analyst\-workbench/
Recent projects, and the log, which holds no word of any source.
.TP
.I ~/.local/share/analyst\-workbench/
Backups that could not be kept beside their project.
.TP
.I $XDG_RUNTIME_DIR/analyst\-workbench/
Sockets by which a second start finds the window that runs; nobody else can reach them. Without that variable:
.IR /tmp/analyst\-workbench\-UID/ .
.SH ENVIRONMENT
.TP
.B WORKBENCH_HOME
A folder that holds all of a person's settings, state and data instead of the places above, and new projects. Windows of
different homes don't know of each other.
{variables}.SH SEE ALSO
The guide in the program
.RB ( F1 ).
"""


TAKEN = {"str": "TEXT", "list[str]": "TEXT", "int": "NUMBER", "int range": "NUMBER", "list[path]": "FILE", "path": "FILE"}
"""How the manual names what the command line's help calls by Python's types."""


SIGNS = {"\\": r"\e", "-": r"\-", "…": "...", "“": r"\(lq", "”": r"\(rq", "’": r"\(cq", "–": r"\(en", "—": r"\(em"}
"""Signs that mean something to roff, or that it names, in the order in which they are replaced."""


def page(version: str, epoch: int) -> str:
    """Return the page; epoch: seconds, for the date in its foot."""
    import typer.main

    from workbench.cli.commands import app

    group: Any = typer.main.get_command(app)
    date = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    verbs = "".join(line + "\n" for name in sorted(group.commands) for line in _verb(name, group.commands[name]))
    variables = "".join(line + "\n" for line in _variables(group.commands.values()))
    return HEAD.format(date=date, version=version) + verbs + TAIL.replace("{variables}", variables)


def _verb(name: str, command: Any) -> Iterator[str]:
    """A verb: how it is called, what it does, its arguments and options."""
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option"]
    called = " ".join(rf"\fI{escaped(_shown(one))}\fR" for one in arguments)
    yield f".SS {escaped(name)} {called}" + (r" [options]" if options else "")
    yield from _paragraphs(command.help or "")
    context = command.context_class(command, info_name=name)
    for one in [*arguments, *options]:
        names, words = one.get_help_record(context) or ("", "")
        if names and _shown(one) != "PROJECT" and words != "[required]":
            yield ".TP"
            yield _tag(names if one in options else _shown(one), option=one in options)
            yield escaped(words) or r"\&"


def _shown(argument: Any) -> str:
    return str(argument.metavar or argument.name.upper())


def _tag(names: str, *, option: bool) -> str:
    """An option's names in bold and what it takes in italics; an argument's name in italics."""
    words = names.split(" <", 1) if option else ["", names]
    bold = rf"\fB{escaped(words[0])}\fR" if words[0] else ""
    taken = (
        TAKEN.get(words[1].removesuffix(">"), words[1].removesuffix(">").upper())
        if len(words) == 2 and option
        else "".join(words[1:])
    )
    return " ".join(part for part in (bold, rf"\fI{escaped(taken)}\fR" if taken else "") if part)


def _paragraphs(words: str) -> Iterator[str]:
    """Help's words, empty lines between paragraphs."""
    for number, paragraph in enumerate(words.strip().split("\n\n")):
        if number:
            yield ".PP"
        yield escaped(" ".join(paragraph.split()))


def _variables(commands: Any) -> Iterator[str]:
    """The environment variables that stand for options."""
    known = {str(one.envvar): one for command in commands for one in command.params if getattr(one, "envvar", None)}
    for name, option in sorted(known.items()):
        yield ".TP"
        yield rf"\fB{escaped(name)}\fR"
        yield escaped(f"{option.help or ''} Stands for {option.opts[0]}.".strip())


def escaped(words: str) -> str:
    """Words as roff sets them: backslashes, minus signs and signs at a line's start have no meaning of their own."""
    for sign, called in SIGNS.items():
        words = words.replace(sign, called)
    safe = words.replace("\n", " ")
    return rf"\&{safe}" if safe[:1] in {".", "'"} else safe
