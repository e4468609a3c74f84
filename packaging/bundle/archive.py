"""The .tar.gz: the bundle's folder, with what a desktop wants to know of it; it runs from wherever it is unpacked.

The same bytes each time: sorted, nobody's, every file of one moment.
"""

import gzip
import platform
import shutil
import tarfile
from pathlib import Path

from linux import shares

from bundle import facts, moment

PAPERS = ("LICENSE", "README.md")
"""Files of the checkout that lie beside the program."""


def make(bundle: Path, into: Path) -> Path:
    """Write analyst-workbench-VERSION-linux-MACHINE.tar.gz into a folder; returns it."""
    name = f"{facts.NAME}-{facts.version()}-linux-{platform.machine()}"
    share = facts.BUILD / "share"
    shutil.rmtree(share, ignore_errors=True)
    shares.write(share)
    parts = {"": bundle, "share/": share, **{paper: facts.ROOT / paper for paper in PAPERS}}
    return pack(parts, name, into / f"{name}.tar.gz")


def pack(parts: dict[str, Path], name: str, target: Path) -> Path:
    """Write files and folders, each by its place below a folder of that name."""
    places: dict[str, Path] = {name: target.parent}
    for place, part in parts.items():
        inside = sorted(part.rglob("*")) if part.is_dir() else []
        places |= {f"{name}/{place}{path.relative_to(part)}": path for path in inside}
        if place:
            places[f"{name}/{place.rstrip('/')}"] = part
    with (
        target.open("wb") as stream,
        gzip.GzipFile("", "wb", 9, stream, mtime=moment.epoch()) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for place in sorted(places):
            archive.add(places[place], arcname=place, recursive=False, filter=_settled)
    return target


def _settled(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Nobody's file, of the commit's moment, with the rights that it would have in any checkout."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = moment.epoch()
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
