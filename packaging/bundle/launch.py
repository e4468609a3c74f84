"""The bundle's first script: what `python -m workbench` does."""

import os
import sys


def forget_the_bundle() -> None:
    """Let programs that this one starts (a viewer, a browser, tesseract) load their own libraries, not the bundle's.

    PyInstaller's loader puts the bundle's folder into the path of libraries, and keeps what stood there under a second name.
    This process has read it when it began; the program's own workers find it again, as any program started anew does
    (PyInstaller's manual, "Independent subprocesses").
    """
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)


if __name__ == "__main__":
    forget_the_bundle()
    from workbench.__main__ import main

    sys.exit(main())
