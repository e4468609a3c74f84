"""What starting leaves for later."""

import subprocess
import sys

LATE = (
    "sqlmodel",
    "sqlalchemy",
    "alembic",
    "numpy",
    "pypdfium2",
    "typst",
    "lxml",
    "pikepdf",
    "asyncio",
    "workbench.sources.importing",
)


def test_the_window_shows_before_the_core_is_imported() -> None:
    script = f"import sys, workbench.app.program; print([name for name in {LATE} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_opening_a_project_imports_no_reader_and_no_typesetter() -> None:
    heavy = ("numpy", "pypdfium2", "typst", "lxml", "pikepdf", "mammoth", "trafilatura", "workbench.sources.importing")
    script = f"import sys, workbench.project.opening, workbench.app.desk; print([n for n in {heavy} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_no_source_is_read_of_what_is_imported() -> None:
    """PySide's hook would read each module's source, and keep it."""
    script = "import workbench.app.program, workbench.project.opening, linecache; print(*linecache.cache, sep=chr(10))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    read = [name for name in done.stdout.splitlines() if name.endswith(".py") and "sqlalchemy" in name]
    assert not read
