"""The recipes for Windows and macOS, as far as they can be looked at without either; and the workflow that runs them."""

import plistlib
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench import __version__
from workbench.app.answering import Answering
from workbench.app.file_events import follow_system
from workbench.app.program import Program
from workbench.project.opening import create

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "packages.yml"


class Named:
    """Stands for a part of PyInstaller's recipes."""

    pure: list[Any]
    binaries: list[Any]
    datas: list[Any]
    scripts: list[Any]

    def __init__(self, *parts: Any, **fields: Any) -> None:
        self.parts, self.fields = parts, fields


def test_the_version_resource_says_the_version_in_numbers_and_words() -> None:
    from bundle.facts import version
    from windows import facts

    assert version() == __version__
    assert facts.numbers("1.2.3rc4") == (1, 2, 3, 4)
    assert facts.numbers("2.0") == (2, 0, 0, 0)
    kinds = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo", "VarStruct")
    made = eval(facts.version_resource("1.2.3"), dict.fromkeys(kinds, Named))  # as PyInstaller reads it
    assert made.fields["ffi"].fields["filevers"] == (1, 2, 3, 0)
    strings = made.fields["kids"][0].parts[0][0].parts[1]
    assert ("ProductVersion", "1.2.3") in [one.parts for one in strings]


@pytest.mark.skipif(shutil.which("makensis") is None, reason="there is no makensis here")
def test_the_installer_compiles_without_a_warning(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import icons
    from windows import facts, installer

    bundle, made = tmp_path / "bundle", tmp_path / "analyst-workbench-setup.exe"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "workbench.exe").write_bytes(b"MZ")
    (bundle / "_internal" / "python.dll").write_bytes(b"MZ")
    icons.write_all(tmp_path / "build" / "icons")
    shutil.copy(ROOT / "LICENSE", tmp_path)
    monkeypatch.setattr(facts, "ROOT", tmp_path)
    done = subprocess.run(
        installer.command(bundle, made, "1.2.3"), capture_output=True, text=True, timeout=50, check=False, cwd=tmp_path
    )
    assert done.returncode == 0, done.stdout + done.stderr
    head = made.read_bytes()
    assert head[:2] == b"MZ"
    assert head[struct.unpack_from("<I", head, 60)[0] :][:4] == b"PE\0\0"
    assert "1.2.3".encode("utf-16-le") in head


def test_what_the_installer_writes_the_uninstaller_takes_away() -> None:
    script = (ROOT / "packaging" / "windows" / "installer.nsi").read_text("utf-8")
    installing, removing = script.split('Section "Uninstall"')
    keys = {re.split(r"\\(?:shell|DefaultIcon)", key)[0] for key in re.findall(r'WriteReg\w+ SHCTX "([^"]+)"', installing)}
    for key in keys:
        assert f'DeleteRegKey SHCTX "{key}"' in removing or f'DeleteRegValue SHCTX "{key}"' in removing, key
    for link in re.findall(r'CreateShortCut "([^"]+)"', installing):
        assert f'Delete "{link}"' in removing
    for name, language in re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", script):
        assert language != "ENGLISH" or f"LangString {name} ${{LANG_POLISH}}" in script


def test_the_properties_of_the_app_bundle_name_its_own_kind_of_file() -> None:
    from macos import facts

    keys = plistlib.loads(plistlib.dumps(facts.plist()))
    assert keys["CFBundleShortVersionString"] == __version__
    exported = keys["UTExportedTypeDeclarations"][0]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["workbench"]
    assert keys["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert keys["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["workbench"]
    plistlib.loads((ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes())


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_recipe_of_the_bundle_asks_for_what_each_system_needs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str
) -> None:
    import macos.facts
    import windows.facts

    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = hooks.collect_submodules = lambda _name: []  # type: ignore[attr-defined]
    for name in ("PyInstaller", "PyInstaller.utils", "PyInstaller.utils.hooks"):
        monkeypatch.setitem(sys.modules, name, hooks)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(windows.facts, "icon", lambda: tmp_path / "workbench.ico")
    monkeypatch.setattr(windows.facts, "version_file", lambda: tmp_path / "version.txt")
    monkeypatch.setattr(macos.facts, "icon", lambda: tmp_path / "workbench.icns")
    made: dict[str, list[Named]] = {name: [] for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}

    def maker(name: str) -> Callable[..., Named]:
        def make(*parts: Any, **fields: Any) -> Named:
            one = Named(*parts, **fields)
            one.pure, one.binaries, one.datas, one.scripts = [], [], [], []
            made[name].append(one)
            return one

        return make

    recipe = ROOT / "packaging" / "bundle" / "workbench.spec"
    exec(
        compile(recipe.read_text("utf-8"), str(recipe), "exec"),
        {"SPECPATH": str(recipe.parent), **{name: maker(name) for name in made}},
    )
    programs = {one.fields["name"]: one.fields for one in made["EXE"]}
    assert set(programs) == {"workbench"} | ({"workbench-console"} if platform == "win32" else set())
    assert not programs["workbench"]["console"]
    if platform == "win32":
        assert programs["workbench"]["icon"].endswith("workbench.ico")
        assert programs["workbench"]["version"].endswith("version.txt")
    assert len(made["BUNDLE"]) == (platform == "darwin")
    if platform == "darwin":
        assert made["BUNDLE"][0].fields["name"] == "Analyst Workbench.app"
        assert made["BUNDLE"][0].fields["info_plist"]["CFBundleIdentifier"] == macos.facts.IDENTIFIER
        assert made["Analysis"][0].datas[0][0] == "workbench-project.icns"


def test_a_file_that_macos_names_in_an_event_is_opened(
    qapp: QApplication, qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "a b é.workbench"
    create(path, "made", "Anna Kowal").close()
    follow_system(Answering(program, None), "darwin")
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.project.path == path, timeout=10_000)


def test_the_workflow_pins_its_actions_and_runs_what_is_there() -> None:
    written = WORKFLOW.read_text("utf-8")
    used = re.findall(r"uses: (\S+)", written)
    assert used
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action) for action in used)
    for module in re.findall(r"-m (\w+\.\w+)", written):
        assert (ROOT / "packaging" / f"{module.replace('.', '/')}.py").exists(), module


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_the_workflow_finds_the_packages_where_they_are_made(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "a.deb").touch()
    (tmp_path / "packaging").mkdir()
    step = re.compile(r"^ +run: .*(\$\(ls .*\)).*\n(?: +working-directory: (\S+)\n)?", re.MULTILINE)
    found = step.findall(WORKFLOW.read_text("utf-8"))
    assert found
    for expression, folder in found:
        done = subprocess.run(
            ["bash", "-c", f"realpath {expression}"],
            cwd=tmp_path / folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=50,
        )
        assert Path(done.stdout.strip()) == (tmp_path / "dist" / "a.deb").resolve(), done.stderr
