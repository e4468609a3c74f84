"""The disk image for macOS: `python -m macos.disk_image PATH/Analyst Workbench.app FOLDER` in packaging/. Needs hdiutil.

Signing and notarising need an account with Apple and are left to whoever releases: with the identity's name in the environment
variable WORKBENCH_SIGN_AS the program is signed, and with a keychain profile's in WORKBENCH_NOTARISE_AS the image is sent in:
    xcrun notarytool store-credentials PROFILE --apple-id … --team-id … --password …     (once)
Without them the program runs after a right click > Open, or after
    xattr -d com.apple.quarantine "/Applications/Analyst Workbench.app"
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bundle.facts import version

from macos import facts

ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")


def make(app: Path, target: Path, version: str) -> Path:
    """Write TARGET/analyst-workbench-VERSION.dmg of an app bundle, a link to Applications beside it; returns its path."""
    target.mkdir(parents=True, exist_ok=True)
    made = target / f"analyst-workbench-{version}.dmg"
    made.unlink(missing_ok=True)
    sign_as, send_as = os.environ.get("WORKBENCH_SIGN_AS"), os.environ.get("WORKBENCH_NOTARISE_AS")
    with tempfile.TemporaryDirectory() as folder:
        inside = Path(folder) / app.name
        shutil.copytree(app, inside, symlinks=True)
        if sign_as:
            subprocess.run(sign(inside, sign_as), check=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        subprocess.run(pack(Path(folder), made), check=True)
    if sign_as and send_as:
        subprocess.run(["xcrun", "notarytool", "submit", str(made), "--keychain-profile", send_as, "--wait"], check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(made)], check=True)
    return made


def pack(folder: Path, made: Path) -> list[str]:
    """Return the call that makes a compressed image of a folder."""
    return [
        "hdiutil",
        "create",
        "-volname",
        facts.NAME,
        "-srcfolder",
        str(folder),
        "-fs",
        "HFS+",
        "-format",
        "UDZO",
        "-ov",
        str(made),
    ]


def sign(app: Path, identity: str) -> list[str]:
    """Return the call that signs an app bundle with all that is in it, as notarising asks."""
    rights = ["--options", "runtime", "--entitlements", str(ENTITLEMENTS), "--timestamp"]
    return ["codesign", "--force", "--deep", *rights, "--sign", identity, str(app)]


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), Path(sys.argv[2]), version()))
