"""Writing a file whole or not at all: a temporary file beside it first, then in place."""

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that appears whole or not at all, as readable as the person's other files; a former one stays till then.

    OSError as from the system, of the file's own name.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _give_usual_mode(name)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        error.filename, error.filename2 = str(path), None  # not that of the temporary file, which nobody gave
        raise


def _give_usual_mode(name: str) -> None:
    """Take the mode that a new file has (umask): a temporary file is its owner's alone."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
