"""What is left out of the bundle, and why. Every cut has its reason; the smoke run shows that none is missed.

Three lists: modules that PyInstaller's analysis mustn't follow, modules taken out of what it found, and files by their
place in the bundle. Patterns are fnmatch's, in which `*` crosses slashes; places are written with slashes on every system.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase


@dataclass(frozen=True)
class Cut:
    """The reason, the patterns of what isn't bundled, and what of it stays all the same."""

    why: str
    patterns: tuple[str, ...]
    but: tuple[str, ...] = ()

    def takes(self, place: str) -> bool:
        """Whether a module's dotted name, or a file's place, is cut."""
        return _any(place, self.patterns) and not _any(place, self.but)


def left_out(place: str, cuts: Iterable[Cut]) -> bool:
    """Whether one of the cuts takes a module or file."""
    return any(cut.takes(place) for cut in cuts)


def compiled(entry: tuple[str, str, str]) -> tuple[str, str, str]:
    """A module as PyInstaller lists it (name, source, kind), of UNTOLD to be compiled without docstrings."""
    name, source, kind = entry
    untold = kind == "PYMODULE" and name.split(".", 1)[0] in UNTOLD
    return name, source, "PYMODULE-2" if untold else kind


def files() -> tuple[Cut, ...]:
    """The cuts of files on this system."""
    return (*FILES, *LINUX_FILES) if sys.platform == "linux" else FILES


def _any(place: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(place, pattern) for pattern in patterns)


def _qt(names: str) -> tuple[str, ...]:
    return tuple(f"PySide6.Qt{name}" for name in names.split())


NOT_FOLLOWED = (
    Cut("no window of Tk", ("tkinter", "_tkinter")),
    Cut("pictures are drawn by Qt and pdfium; others ask for it only to take images apart", ("PIL",)),
    Cut("nothing of the program speaks to a network", ("ssl", "_ssl")),
    Cut("Python's own hashes are enough: 5 MB of OpenSSL go", ("_hashlib",)),
    Cut("no terminal in which lines are edited", ("readline", "_curses", "curses", "IPython")),
    Cut(
        "tools of development", ("pytest", "hypothesis", "setuptools", "pip", "wheel", "_distutils_hack", "lib2to3", "doctest")
    ),
    Cut("tools that the packages are made with", ("Cython", "cython", "mesonbuild", "mesonpy", "hatchling", "PyInstaller")),
    Cut("other bindings of Qt that qtpy offers", ("PyQt5", "PyQt6", "PySide2")),
    Cut(
        "modules of Qt that no part of the program imports",
        _qt("Concurrent DBus Designer Help Network OpenGL OpenGLWidgets PrintSupport Qml Quick QuickControls2")
        + _qt("QuickTest QuickWidgets Sql SvgWidgets Test UiTools Xml"),
    ),
    Cut(
        "of numpy arrays and linear algebra are used",
        (
            *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.random", "numpy.fft", "numpy.polynomial"),
            *("numpy._core._multiarray_tests", "numpy._core._simd", "numpy.linalg.lapack_lite", "numpy.ctypeslib"),
        ),
    ),
    Cut("ways to fetch pages; texts come from files", ("pycurl", "brotli", "zstandard", "faust_cchardet", "py3langid")),
    Cut("pages are read, not compared", ("lxml.html.diff", "lxml.html._difflib")),
    Cut("rapidfuzz compares two words at a time here, never lists", ("rapidfuzz.process_cpp_impl",)),
)
"""Modules that PyInstaller is told to exclude: what only they need isn't collected either."""

NOT_KEPT = (
    Cut(
        "a project is one SQLite file",
        ("sqlalchemy.dialects.*",),
        but=("sqlalchemy.dialects.sqlite*", "sqlalchemy.dialects._typing"),
    ),
    Cut("the old half of pydantic, for programs of before 2023", ("pydantic.v1*",)),
    Cut("SQLAlchemy's own tests and its plugin for mypy", ("sqlalchemy.testing*", "sqlalchemy.ext.mypy*")),
    Cut(
        "the help of the command line colours no code",
        ("pygments.lexers.*", "pygments.styles.*", "pygments.formatters.*"),
        but=("pygments.*._mapping", "pygments.styles.default"),
    ),
    Cut("tests and examples that libraries ship", ("*.tests", "*.tests.*")),
    Cut("the texts of Python's interactive help", ("pydoc_data*",)),
)
"""Modules taken out of what the analysis found: what stays imports them never, or only where it may fail."""

UNTOLD = (
    "alembic", "asyncio", "babel", "filelock", "mako", "numpy", "pydantic", "pygments", "rich",
    "sqlalchemy", "sqlmodel", "typer", "urllib3",
)  # fmt: skip
"""Libraries of which nobody reads the explanations of their functions: 5 MB of memory at rest. Those that read files stay
as they were tested, since their assertions go with the explanations."""

FILES = (
    Cut("of the icon fonts Phosphor is used", ("qtawesome/fonts/*",), but=("qtawesome/fonts/phosphor-*",)),
    Cut(
        "dates of pages are read in the languages that trafilatura knows by itself; the rest of babel's tables is for writing",
        ("babel/locale-data/*",),
        but=("babel/locale-data/root.dat", "babel/locale-data/en.dat", "babel/locale-data/pl.dat"),
    ),
    Cut(
        "citations are in English",
        ("citeproc/data/locales/locales-*", "citeproc/data/schema/*"),
        but=("citeproc/data/locales/locales-en-*",),
    ),
    Cut("the system has a table of time zones", ("pytz/zoneinfo/*",), but=("pytz/zoneinfo/UTC",)),
    Cut("what translators work on; the program reads what is made of it", ("workbench/resources/translations/*.ts",)),
    Cut("no connections, so no authorities are trusted", ("certifi/*.pem",)),
    Cut("Qt's own words beside the program's, in its languages", ("PySide6/*translations/*",), but=("*/qtbase_pl.qm",)),
    Cut(
        "pictures come as PNG, JPEG, GIF, WebP or SVG; Windows has its icons in ICO",
        ("*imageformats/*",),
        but=tuple(f"*q{form}.*" for form in ("jpeg", "gif", "webp", "svg", "ico")),
    ),
    Cut("modules of Qt that are not used", ("*Qt6Network*", "*Qt6OpenGL*", "*Qt6Qml*", "*Qt6Quick*", "*Qt6Pdf*")),
    Cut("descriptions of types", ("*.pyi", "*/py.typed", "*/typesystems/*", "*/include/*")),
    Cut(
        "the records of what was installed; the terms of every library stand together in COPYRIGHT.txt",
        ("*.dist-info/*",),
        but=("*/METADATA",),
    ),
)
"""Files that are cut on every system."""

LINUX_FILES = (
    Cut("the desktop's file dialog comes by its portal; GTK would bring a second window system", ("*qgtk3*",)),
    Cut(
        "a screen without a desktop",
        ("*qeglfs*", "*EglF[Ss]*", "*egldevice*", "*qlinuxfb*", "*minimalegl*", "*qvkkhr*", "*qvnc*"),
    ),
    Cut("devices without a desktop", ("*plugins/generic/*",)),
    Cut("no window draws by OpenGL", ("*xcbglintegrations*", "*wayland-graphics-integration*")),
    Cut(
        "shells of cars and of ten years ago", ("*ivi-shell*", "*wl-shell*", "*WlShell*", "*fullscreen-shell*", "*libqt-shell*")
    ),
    Cut("of rapidfuzz what runs on every processor", ("rapidfuzz/*_avx2*",)),
)
"""Files that are cut on Linux."""
