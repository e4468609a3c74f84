"""Where the package is tried: a clean Debian in a folder, made by debootstrap; else the package unpacked into a folder."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from linux.trial_screen import TrialFailed

PERSON = "anna"
SOURCES = Path("/etc/apt")
CACHES = ("var/", "tmp/", "run/", "etc/ld.so.cache", "usr/share/mime/", "usr/share/applications/mimeinfo.cache")
"""What other packages' triggers renew, and where the system keeps its own books."""


def can_make_a_system() -> bool:
    """Tell whether a chroot can be made here: as root, with debootstrap, and allowed to mount."""
    tools = shutil.which("debootstrap") and shutil.which("chroot") and os.geteuid() == 0
    return bool(tools) and subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode == 0


def _chroot() -> str:
    """Where chroot is: not on the path that the person in the system has."""
    return shutil.which("chroot", path="/usr/sbin:/usr/bin:/sbin:/bin") or "chroot"


def mirror() -> str:
    """Return where this machine takes Debian's packages from, as its own sources of apt say."""
    for path in [*sorted(SOURCES.glob("sources.list.d/*")), SOURCES / "sources.list"]:
        text = path.read_text("utf-8", "replace") if path.is_file() else ""
        found = re.search(r"^URIs:\s*(\S+)|^deb\s+(?:\[[^\]]*\]\s*)?(\S+)", text, re.MULTILINE)
        if found:
            return found[1] or found[2]
    raise TrialFailed("This machine's apt names no mirror to make a clean system from.")


def own_release() -> str:
    """Return the code name of this machine's release."""
    found = re.search(r"^VERSION_CODENAME=(\S+)", Path("/etc/os-release").read_text("utf-8"), re.MULTILINE)
    return found[1] if found else "stable"


@dataclass
class Place:
    """A folder as root of a system, or with the package's files below it. home: the person's, as seen from here."""

    root: Path
    home: Path
    variables: dict[str, str] = field(default_factory=dict)

    def command(self, *words: str) -> list[str]:
        """Return the words that start a program as the person."""
        raise NotImplementedError

    def run(self, *words: str) -> str:
        """Run a program as the person and return what it prints; TrialFailed with what it says if it fails."""
        done = subprocess.run(
            self.command(*words), env=self.surroundings(), capture_output=True, text=True, check=False, timeout=300
        )
        if done.returncode:
            raise TrialFailed(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        """Start a program as the person and go on."""
        silent = subprocess.DEVNULL
        return subprocess.Popen(self.command(*words), env=self.surroundings(), stdout=silent, stderr=silent)

    def surroundings(self) -> dict[str, str]:
        """Return the environment: nothing of this machine's own."""
        return {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **self.variables}

    def remove(self) -> None:
        """Take the package off; TrialFailed names what it leaves behind."""


class System(Place):
    """A clean Debian."""

    before: frozenset[str] = frozenset()

    def command(self, *words: str) -> list[str]:
        """Run as the person within the system."""
        return [_chroot(), f"--userspec={PERSON}:{PERSON}", str(self.root), *words]

    def as_root(self, *words: str) -> str:
        """Run as root within the system and return what is printed; TrialFailed if it fails."""
        variables = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
            "HOME": "/root",
        }
        done = subprocess.run([_chroot(), str(self.root), *words], env=variables, capture_output=True, text=True, check=False)
        if done.returncode:
            raise TrialFailed(f"{' '.join(words)} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
        return done.stdout

    def install(self, package: Path) -> None:
        """Let apt install the package with what it needs, in a system that has no Python."""
        if shutil.which("python3", path=str(self.root / "usr" / "bin")):
            raise TrialFailed("The system isn't clean: it has a Python.")
        shutil.copy(package, self.root / "tmp" / package.name)
        self.as_root("apt-get", "update")
        self.as_root("useradd", "--create-home", PERSON)
        self.as_root("apt-get", "install", "-y", f"/tmp/{package.name}")
        own = (self._lists() / "analyst-workbench.list").read_text("utf-8").splitlines()
        self.before = self.files() - {name.removeprefix("/") for name in own}  # what it needs stays when it goes

    def remove(self) -> None:
        """Purge; what is there then that nobody owns and that isn't the person's is a trace."""
        self.as_root("apt-get", "purge", "-y", "analyst-workbench")
        files = self.files()
        left = {name for name in files - self.before if not name.startswith(CACHES)}
        left |= {name for name in files if "workbench" in name and not name.startswith(("tmp/", "run/"))}
        own = f"home/{PERSON}/"
        traces = sorted(name for name in left if not name.startswith(own) and not name.endswith("icon-theme.cache"))
        if traces:
            raise TrialFailed("The package leaves behind:\n" + "\n".join(traces[:40]))

    def files(self) -> frozenset[str]:
        """The names of all files, from the root on; what the kernel shows isn't among them."""
        found = subprocess.run(
            ["find", str(self.root), "-xdev", "!", "-type", "d", "-printf", "%P\n"], capture_output=True, text=True, check=True
        )
        return frozenset(found.stdout.splitlines())

    def _lists(self) -> Path:
        return self.root / "var" / "lib" / "dpkg" / "info"


class Unpacked(Place):
    """The package's files below a folder, used by whoever runs the trial: where no system can be made."""

    def command(self, *words: str) -> list[str]:
        """Run the package's own program for `workbench`, and for the desktop's `xdg-open`."""
        name, *rest = words
        return [str(self.root / "usr" / "bin" / "workbench") if name in {"workbench", "xdg-open"} else name, *rest]


@contextmanager
def clean_system(cache: Path, folder: Path, release: str) -> Iterator[System]:
    """A fresh copy of a clean Debian in a folder; the original is made once and kept in cache."""
    base = cache / f"{release}-base"
    if not (base / "made").exists():
        shutil.rmtree(base, ignore_errors=True)
        subprocess.run(
            ["debootstrap", "--variant=minbase", release, str(base), mirror()], check=True, stdout=subprocess.DEVNULL
        )
        (base / "made").touch()
    subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=True)
    subprocess.run(["cp", "-a", str(base), str(folder)], check=True)
    with ExitStack() as mounted:
        for kind, name in (("proc", "proc"), ("tmpfs", "dev/shm"), ("tmpfs", "run"), ("tmpfs", "tmp")):
            (folder / name).mkdir(exist_ok=True)
            subprocess.run(["mount", "-t", kind, kind, str(folder / name)], check=True)
            mounted.callback(subprocess.run, ["umount", "-l", str(folder / name)], check=False)
        (folder / "tmp").chmod(0o1777)
        yield System(folder, Path("/home") / PERSON)


@contextmanager
def unpacked(package: Path, folder: Path) -> Iterator[Unpacked]:
    """The package's files in a folder, with a home beside them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["dpkg", "-x", str(package), str(folder / "root")], check=True)
    (folder / "home").mkdir()
    yield Unpacked(folder / "root", folder / "home")
