"""What is left out of the bundle is nothing that the program asks for."""

import ast
from pathlib import Path

import pytest
from bundle import cuts, libraries

ROOT = Path(__file__).resolve().parents[2]


def _imported() -> set[str]:
    """Every module that the program's own code imports, by its whole name."""
    names: set[str] = set()
    for path in (ROOT / "workbench").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def test_no_module_that_the_program_imports_is_cut() -> None:
    excluded = {pattern for cut in cuts.NOT_FOLLOWED for pattern in cut.patterns}
    imported = _imported()
    above = {".".join(name.split(".")[:count]) for name in imported for count in range(1, name.count(".") + 2)}
    assert not above & excluded
    assert not {name for name in imported if cuts.left_out(name, cuts.NOT_KEPT)}


def test_every_cut_says_why() -> None:
    every = (*cuts.NOT_FOLLOWED, *cuts.NOT_KEPT, *cuts.FILES, *cuts.LINUX_FILES)
    assert all(len(cut.why) > 10 and cut.patterns for cut in every)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/plugins/imageformats/libqgif.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/imageformats/qjpeg.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "PySide6/Qt/lib/libQt6DBus.so.6",
        "qtawesome/fonts/phosphor-1.3.0.ttf",
        "qtawesome/fonts/phosphor-charmap-1.3.0.json",
        "citeproc/data/locales/locales-en-US.xml",
        "workbench/resources/fonts/Inter-400Regular.ttf",
        "workbench/resources/translations/pl.qm",
        "workbench/resources/help/pl/reading.md",
    ],
)
def test_what_the_window_needs_stays(place: str) -> None:
    assert not cuts.left_out(place, (*cuts.FILES, *cuts.LINUX_FILES))
    assert not libraries.is_systems(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/imageformats/libqicns.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/translations/qt_help_de.qm",
        "qtawesome/fonts/fontawesome5-brands-webfont-5.15.4.ttf",
        "babel/locale-data/de.dat",
        "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_nobody_asks_for_goes(place: str) -> None:
    assert cuts.left_out(place, (*cuts.FILES, *cuts.LINUX_FILES))


def test_the_systems_libraries_are_left_to_it_and_the_wheels_own_are_not() -> None:
    left = ("libgtk-3.so.0", "libglib-2.0.so.0", "libstdc++.so.6", "libX11.so.6", "libsystemd.so.0", "libfontconfig.so.1")
    kept = ("libpython3.11.so.1.0", "libsqlite3.so.0", "libxcb-cursor.so.0", "libicui18n.so.73", "libqpdf-781b0270.so.30.4.2")
    assert all(libraries.is_systems(name) for name in left)
    assert not any(libraries.is_systems(name) for name in (*kept, "_cffi_backend.cpython-311-x86_64-linux-gnu.so"))
    assert not libraries.is_systems("pikepdf.libs/libjpeg-e87d2658.so.62.2.0")


def test_the_programs_own_words_stay_and_readers_are_as_they_were_tested() -> None:
    kinds = {name: cuts.compiled((name, "", "PYMODULE"))[2] for name in ("workbench.cli.commands", "lxml.html", "numpy.linalg")}
    assert kinds == {"workbench.cli.commands": "PYMODULE", "lxml.html": "PYMODULE", "numpy.linalg": "PYMODULE-2"}
