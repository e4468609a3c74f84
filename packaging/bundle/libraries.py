"""The shared libraries of a Linux bundle: which come with it, which are the system's, and that none is missing.

The system's are those of its window system and of its C and C++: a copy of them would part from the drivers and settings
that they speak to. What every desktop has is not bundled; what small systems often lack is.
"""

import subprocess
from fnmatch import fnmatchcase
from pathlib import Path

SYSTEM = {
    "ld-linux*": "libc6",
    "libc.so.6": "libc6",
    "libm.so.6": "libc6",
    "libdl.so.2": "libc6",
    "librt.so.1": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""Libraries that the system gives, and Debian's package of each."""

CARRIED = (
    "libpython3*", "libsqlite3*", "libffi*", "libbz2*", "liblzma*", "libuuid*",  # Python's own
    "libxcb-cursor*", "libxcb-icccm*", "libxcb-image*", "libxcb-keysyms*", "libxcb-render-util*", "libxcb-util*",
    "libxkbcommon-x11*",  # Qt's for X, which not every desktop has
    "libicu*.so.73", "libQt6*", "libpyside6*", "libshiboken6*", "lib*-????????.so*",  # from the wheels
)  # fmt: skip
"""Shared libraries that the bundle carries; other `lib*.so*` at its top are the system's."""


class MissingLibraries(Exception):
    """Libraries that something in the bundle needs, that are neither in it nor the system's: name to who needs them."""

    def __init__(self, wanted: dict[str, list[str]]) -> None:
        super().__init__("; ".join(f"{name} for {', '.join(users[:3])}" for name, users in sorted(wanted.items())))
        self.wanted = wanted


def is_systems(place: str) -> bool:
    """Whether a file that PyInstaller found is a library that the system gives, or that only such a one needs."""
    name = place.rsplit("/", 1)[-1]
    at_the_top = "/" not in place and fnmatchcase(name, "lib*.so*")
    return at_the_top and not any(fnmatchcase(name, pattern) for pattern in CARRIED)


def programs(bundle: Path) -> list[Path]:
    """The bundle's ELF files, sorted; links aren't followed."""
    return sorted(path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path))


def needed(path: Path) -> list[str]:
    """The libraries that an ELF file asks for by name; CalledProcessError if objdump can't read it."""
    told = subprocess.run(["objdump", "-p", str(path)], check=True, capture_output=True, text=True).stdout
    return [line.split()[1] for line in told.splitlines() if line.split()[:1] == ["NEEDED"]]


def check(bundle: Path) -> set[str]:
    """The system's libraries that the bundle needs; MissingLibraries if one is neither the system's nor in the bundle."""
    carried = {path.name for path in bundle.rglob("*") if ".so" in path.name}
    outside: dict[str, list[str]] = {}
    for path in programs(bundle):
        for name in needed(path):
            if name not in carried:
                outside.setdefault(name, []).append(path.name)
    strange = {name: users for name, users in outside.items() if not _package(name)}
    if strange:
        raise MissingLibraries(strange)
    return set(outside)


def _package(library: str) -> str:
    return next((package for pattern, package in SYSTEM.items() if fnmatchcase(library, pattern)), "")


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"
