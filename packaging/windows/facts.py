"""What the recipe of the bundle takes for Windows: the version resource of the program, and its icon. Standard library only."""

import re
import subprocess
import sys
from pathlib import Path

from bundle import facts

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "windows"
NAME = "Analyst Workbench"
MAKER = "The Analyst Workbench authors"

RESOURCE = """# UTF-8; read by PyInstaller
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
{strings}
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ]
)
"""


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts: four numbers, what isn't one left out."""
    found = [int(number) for number in re.findall(r"[0-9]+", version)][:4]
    first, second, third, fourth = [*found, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def version_resource(version: str) -> str:
    """Return the version resource in the form that PyInstaller reads."""
    strings = {
        "CompanyName": MAKER, "FileDescription": NAME, "FileVersion": version, "InternalName": "workbench",
        "LegalCopyright": f"{MAKER}, MIT licence", "OriginalFilename": "workbench.exe", "ProductName": NAME,
        "ProductVersion": version,
    }  # fmt: skip
    lines = ",\n".join(f"      StringStruct({name!r}, {value!r})" for name, value in strings.items())
    return RESOURCE.format(numbers=numbers(version), strings=lines)


def version_file() -> Path:
    """Write the version resource below build/ and return its path."""
    BUILD.mkdir(parents=True, exist_ok=True)
    path = BUILD / "version.txt"
    path.write_text(version_resource(facts.version()), "utf-8")
    return path


def icon() -> Path:
    """Draw the icons below build/ and return the program's; run it in an environment with PySide6."""
    folder = ROOT / "build" / "icons"
    subprocess.run([sys.executable, str(ROOT / "packaging" / "icons.py"), str(folder)], check=True)
    return folder / "workbench.ico"
