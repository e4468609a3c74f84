"""The tar.gz: the bundle's folder, with what a desktop wants to know of it; the same bytes each time."""

import gzip
import io
import tarfile
from pathlib import Path

from bundle import moment


def pack(folder: Path, target: Path) -> Path:
    """Write a folder into a .tar.gz below its own name: sorted, without persons, every file of one moment."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in (folder, *sorted(folder.rglob("*"))):
            archive.add(path, arcname=str(path.relative_to(folder.parent)), recursive=False, filter=_settled)
    with target.open("wb") as stream, gzip.GzipFile("", "wb", 9, stream, mtime=moment.epoch()) as packed:
        packed.write(plain.getbuffer())
    return target


def _settled(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Nobody's file, of the commit's moment."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = moment.epoch()
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
