"""A program that acts on projects until it is killed: forks a child for each line ``task seed path`` that it reads.

The child tells of each act on the standard output once it is committed: ``pid did seq act``; ``pid up`` when it begins,
``pid end`` when it has done all without being killed. Run as ``python -m tests.journeys.acts_until_killed``.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.project.worlds import TEXT, add_text
from tests.project.writers import one
from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.coding.theme_places import move_theme
from workbench.coding.themes import create_theme, delete_theme, edit_theme
from workbench.model.source import Source, SourceVersion
from workbench.model.span import Span
from workbench.model.theme import Theme
from workbench.project.opening import create, open_project
from workbench.project.project import Project
from workbench.sources.editing import delete_source
from workbench.sources.importing import import_files

NAMES = ("A", "B", "A/B", "A/C", "B/C", "D")
MOST_SECONDS = 5.0


def tell(*words: object) -> None:
    """Write a line in one piece."""
    os.write(1, (" ".join(map(str, (os.getpid(), *words))) + "\n").encode())


def told(project: Project) -> None:
    """Tell the newest step."""
    newest = project.history(1)[0]
    tell("did", newest.seq, newest.kind)


def random_act(project: Project, chance: random.Random) -> None:
    """Do one act of those that an analyst does all day, and the ones that are hard on the file."""
    start = chance.randrange(len(TEXT) - 30)
    name = chance.choice(NAMES)
    acts: tuple[Callable[[], object], ...] = (
        lambda: attach(project, one(project, SourceVersion), [Span(start, start + chance.randint(3, 25))], NewTheme(name)),
        lambda: attach(project, one(project, SourceVersion), [Span(start, start + 20)], NewEntity(name, "Place"), "why"),
        project.undo,
        project.redo,
        lambda: create_theme(project, name + f"/{start}"),
        lambda: edit_theme(project, one(project, Theme), definition=TEXT[start:]),
        lambda: move_theme(project, one(project, Theme, -1), None, 0),
        lambda: delete_theme(project, one(project, Theme, chance.randint(0, 3))),
        lambda: add_text(project, TEXT * chance.randint(1, 40) + str(time.time_ns())),
        lambda: delete_source(project, one(project, Source, -1)),
    )
    chance.choices(acts, (12, 4, 4, 3, 3, 3, 1, 1, 2, 1))[0]()


def act_on(path: Path, seed: int) -> None:
    """Open a project, act, sometimes close and open it again."""
    chance, end = random.Random(seed), time.monotonic() + MOST_SECONDS
    while time.monotonic() < end:
        with open_project(path, chance.choice(("Anna Kowal", "Jan Nowak"))) as project:
            for _number in range(chance.randint(5, 60)):
                try:
                    random_act(project, chance)
                except Exception:  # noqa: BLE001 - an act may be refused, as what it is about may be gone
                    continue
                told(project)


def import_into(path: Path, seed: int) -> None:
    """Import all files beside the project, several at a time."""
    del seed
    with open_project(path, "Anna Kowal") as project:
        for outcome in import_files(project, sorted(path.parent.glob("*.txt"))):
            assert type(outcome).__name__ != "Refused", repr(outcome.error)  # type: ignore[union-attr]
            told(project)


def make(path: Path, seed: int) -> None:
    """Make new projects, one after the other."""
    for number in range(seed, seed + 50):
        create(path.with_name(f"new {number}.workbench"), "New", "Anna Kowal").close()
        tell("did", number, "do")


def migrate(path: Path, seed: int) -> None:
    """Open an older file."""
    del seed
    open_project(path, "Anna Kowal").close()


TASKS: dict[str, Callable[[Path, int], None]] = {"act": act_on, "import": import_into, "make": make, "migrate": migrate}


def main() -> None:
    """Fork a child for each line; its end is told with the signal that ended it."""
    for line in sys.stdin:
        task, seed, path = line.rstrip("\n").split(" ", 2)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                tell("up")
                TASKS[task](Path(path), int(seed))
                status = 0
            finally:
                os._exit(status)
        _pid, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        os.write(1, f"{child} {'killed' if killed else 'end'} {status}\n".encode())


if __name__ == "__main__":
    main()
