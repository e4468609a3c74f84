"""What makes the program one of the desktop: entry, file type, metadata, icons, manual page; the desktop's own tools judge."""

import gzip
import shutil
import struct
import subprocess
from configparser import ConfigParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from workbench.app.calls import NEW_PROJECT, NEW_WINDOW
from workbench.cli import VERBS
from workbench.project.header import APPLICATION_ID
from workbench.project.opening import create

EPOCH = 1_700_000_000
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def share(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree as packages install it."""
    from linux.shares import fill

    folder = tmp_path_factory.mktemp("tree") / "share"
    fill(folder, "1.2.3", EPOCH)
    return folder


def accepted(*command: str | Path) -> None:
    """Let one of the desktop's tools judge; nothing is judged where it is missing."""
    if shutil.which(str(command[0])) is not None:
        done = subprocess.run([*map(str, command)], capture_output=True, text=True, timeout=30, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_desktop_entry_opens_what_it_claims_in_two_languages(share: Path) -> None:
    path = share / "applications" / "analyst-workbench.desktop"
    accepted("desktop-file-validate", path)
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(path, "utf-8")
    main = entry["Desktop Entry"]
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert main[key]
        assert main[f"{key}[pl]"]
    assert "application/x-workbench" in main["MimeType"].split(";")
    assert (share / "icons" / "hicolor" / "48x48" / "apps" / f"{main['Icon']}.png").exists()
    actions = [entry[f"Desktop Action {name}"]["Exec"] for name in main["Actions"].split(";") if name]
    assert {command.split()[-1] for command in actions} == {NEW_PROJECT, NEW_WINDOW}
    assert ConfigParser.get(entry, "Desktop Action new-project", "Name[pl]")


def test_a_project_is_told_by_its_name_and_by_its_first_bytes(share: Path, tmp_path: Path) -> None:
    written = share / "mime" / "packages" / "analyst-workbench.xml"
    kind = ET.parse(written).getroot().find(f"{MIME}mime-type")
    assert kind is not None
    magic = kind.find(f"{MIME}magic/{MIME}match/{MIME}match")
    assert magic is not None
    assert int(magic.attrib["value"], 16) == APPLICATION_ID
    path = tmp_path / "made.workbench"
    create(path, "made", "Anna Kowal").close()
    first = path.read_bytes()[:100]
    assert struct.unpack_from(">I", first, int(magic.attrib["offset"]))[0] == APPLICATION_ID
    accepted("update-mime-database", "-V", share / "mime")
    if shutil.which("gio") and shutil.which("update-mime-database"):
        bare = path.with_name("without an ending")
        shutil.copyfile(path, bare)
        env = {"XDG_DATA_DIRS": f"{share}:/usr/share", "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
        for shown in (path, bare):
            command = ["gio", "info", "-a", "standard::content-type", str(shown)]
            done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
            assert "application/x-workbench" in done.stdout, shown.name


def test_the_metadata_tells_the_releases_of_the_changelog(share: Path, tmp_path: Path) -> None:
    from linux.metainfo import releases, write

    path = next((share / "metainfo").glob("*.metainfo.xml"))
    accepted("appstreamcli", "validate", "--no-net", path)
    root = ET.parse(path).getroot()
    assert root.findtext("provides/mediatype") == "application/x-workbench"
    assert root.findtext("launchable") == "analyst-workbench.desktop"
    assert root.find("releases/release") is not None
    told = "# What is new\n\n## 0.2.0, 2027-01-31\n\n- A `new` & [bold](x) *thing*\n\n## 0.1.0, not yet released\n\n- First\n"
    assert [(one.version, one.date) for one in releases(told)] == [("0.2.0", "2027-01-31"), ("0.1.0", "")]
    write(tmp_path / "made.xml", EPOCH, told)
    made = ET.parse(tmp_path / "made.xml").getroot()
    assert [one.attrib["date"] for one in made.iter("release")] == ["2027-01-31", "2023-11-14"]
    assert made.findtext("releases/release/description/ul/li") == "A new & bold thing"


def test_icons_stand_in_all_sizes_and_are_no_smudge_at_sixteen_pixels(share: Path) -> None:
    import icons

    for kind, name in icons.THEME.values():
        for size in icons.SIZES:
            image = QImage(str(share / "icons" / "hicolor" / f"{size}x{size}" / kind / f"{name}.png"))
            assert (image.width(), image.height()) == (size, size)
        small = QImage(str(share / "icons" / "hicolor" / "16x16" / kind / f"{name}.png"))
        colours = [small.pixelColor(x, y) for x in range(16) for y in range(16)]
        assert sum(colour.alpha() == 255 for colour in colours) > 150
        assert len({colour.name() for colour in colours if colour.alpha() == 255}) < 24  # flat areas, not blends
    assert QImage.fromData(icons.ico("workbench")).width() in icons.ICO_SIZES
    packed = icons.icns("workbench")
    assert packed[:4] == b"icns"
    assert struct.unpack(">I", packed[4:8])[0] == len(packed)


def test_the_manual_page_tells_every_verb_and_every_option(share: Path) -> None:
    import typer.main

    from workbench.cli.commands import app

    path = share / "man" / "man1" / "workbench.1.gz"
    page = gzip.decompress(path.read_bytes()).decode("utf-8")
    plain = page.replace("\\-", "-")
    group: Any = typer.main.get_command(app)
    for verb, command in group.commands.items():
        part = plain.split(f".SS {verb} ", 1)[1].split("\n.SS ", 1)[0]
        for option in (name for one in command.params if one.param_type_name == "option" for name in one.opts):
            assert option in part, f"{verb} {option}"
    assert {line.split()[1] for line in plain.splitlines() if line.startswith(".SS ")} >= VERBS
    for word in (NEW_WINDOW, NEW_PROJECT, "WORKBENCH_HOME", "WORKBENCH_PASSWORD", "EXIT STATUS"):
        assert word in plain
    if shutil.which("man"):
        done = subprocess.run(
            ["man", "--warnings", "-l", str(path)],
            capture_output=True,
            text=True,
            check=True,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        )
        assert not done.stderr
        assert "SYNOPSIS" in done.stdout
