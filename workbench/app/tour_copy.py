"""The tour's own copy of the sample: made fresh each time, but never over one that somebody worked in."""

import shutil
from contextlib import suppress
from itertools import count
from pathlib import Path

from workbench import __version__, paths
from workbench.ui.settings import Settings
from workbench.ui.words import tr

FOLDER, NAME, FRESH = "tour", "Guided tour", f"Tour {__version__}.workbench"
"""Where the tour's project is kept among the person's data; the fresh one is never opened, only copied."""

KEPT = "tour_kept"
"""The setting with the paths of copies in which somebody worked: projects like others from then on."""


def is_copy(path: Path, settings: Settings) -> bool:
    """Tell whether a project is the tour's own, in which nobody worked but as the tour asked for."""
    return path.parent == _folder() and str(path) not in settings.get(KEPT, [])


def keep(path: Path, settings: Settings) -> None:
    """Let a copy be a project like others: the tour doesn't replace it, and it may be a recent one."""
    settings.unlisted.discard(str(path))
    settings.set(KEPT, [*(one for one in settings.get(KEPT, []) if one != str(path)), str(path)])


def make_copy(settings: Settings) -> Path:
    """Return a fresh copy of the sample; where it was read before is forgotten. OSError, ProjectError, SourceError."""
    from workbench.sample import make_sample

    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True)
    fresh, path = folder / FRESH, _free(folder, settings)
    if not fresh.exists():
        with make_sample(fresh, tr("Guided tour"), tr("Guided tour")) as made:
            settings.set("tour_project", made.guid)
    _clear(folder, path.stem)
    shutil.copyfile(fresh, path)
    settings.forget_places(str(settings.get("tour_project", "")))
    settings.unlisted.add(str(path))
    return path


def _folder() -> Path:
    return paths.user_data() / FOLDER


def _free(folder: Path, settings: Settings) -> Path:
    """Return the first path of a tour's project that no other window holds, and that isn't kept."""
    from workbench.project.errors import ProjectInUse
    from workbench.project.lock import ProjectLock

    for number in count(1):  # pragma: no branch - it ends with the first that is free
        path = folder / f"{NAME}{f' {number}' if number > 1 else ''}.workbench"
        if path.exists() and not is_copy(path, settings):
            continue
        lock = ProjectLock(path)
        try:
            lock.take(NAME)
        except ProjectInUse:
            continue
        lock.leave()
        return path
    raise AssertionError


def _clear(folder: Path, stem: str) -> None:
    """Take away what a former tour left: its file, what stands beside it, its backups."""
    for left in (*folder.glob(f"{stem}.workbench*"), *folder.glob(f".{stem}.workbench*")):
        with suppress(OSError):
            left.unlink()
    shutil.rmtree(folder / f"{stem} backups", ignore_errors=True)
