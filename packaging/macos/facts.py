"""What the recipe of the bundle takes for macOS: the keys of Info.plist, and the icons. Standard library only."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from bundle import facts

ROOT = Path(__file__).resolve().parents[2]
NAME = "Analyst Workbench"
IDENTIFIER = "org.analystworkbench.Workbench"
KIND = f"{IDENTIFIER}.project"
"""The uniform type of a project file, which this program is the one to define."""

OLDEST = "13.0"
"""The oldest macOS that the wheels of Qt run on."""


def plist() -> dict[str, Any]:
    """Return the keys of Info.plist beyond those that PyInstaller writes by itself."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": facts.version(),
        "CFBundleVersion": facts.version(),
        "CFBundleLocalizations": ["en", "pl"],
        "CFBundleDevelopmentRegion": "en",
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # the window follows light and dark
        "NSHumanReadableCopyright": "The Analyst Workbench authors, MIT licence",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{NAME} project",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "workbench-project.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [KIND],
            }
        ],
        "CFBundleURLTypes": [{"CFBundleURLName": IDENTIFIER, "CFBundleURLSchemes": ["workbench"]}],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": KIND,
                "UTTypeDescription": f"{NAME} project",
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeIconFile": "workbench-project.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["workbench"],
                    "public.mime-type": ["application/x-workbench"],
                },
            }
        ],
    }


def icon() -> Path:
    """Draw the icons below build/ and return the program's; the project's stands beside it. Needs PySide6."""
    folder = ROOT / "build" / "icons"
    subprocess.run([sys.executable, str(ROOT / "packaging" / "icons.py"), str(folder)], check=True)
    return folder / "workbench.icns"
