"""Fetch the fonts in resources/fonts again: `python packaging/fonts.py`; needs npm and its registry.

Complete static fonts (Latin, Greek, Cyrillic; Arabic; Hebrew), as released by their makers under the SIL Open Font License 1.1.
"""

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "fonts"
MAKER = "@expo-google-fonts"

PLAIN = ("400Regular", "700Bold")
SLOPED = ("400Regular_Italic", "700Bold_Italic")
FONTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "inter": ("0.4.2", ("400Regular", "400Regular_Italic", "500Medium", "600SemiBold", "700Bold")),
    "jetbrains-mono": ("0.4.1", PLAIN),
    "noto-naskh-arabic": ("0.4.5", PLAIN),
    "noto-sans": ("0.4.2", (*PLAIN, *SLOPED)),
    "noto-sans-hebrew": ("0.4.1", PLAIN),
    "noto-serif": ("0.4.2", (*PLAIN, *SLOPED)),
    "source-serif-4": ("0.4.1", (*PLAIN, *SLOPED, "600SemiBold")),
}
"""Per family the release and the cuts: what the window and the briefs use (INTERFACE, the brief's template)."""


def main() -> int:
    """Fetch each family and lay its cuts and its licence into resources/fonts."""
    npm = shutil.which("npm")
    if npm is None:
        print("npm is not on the PATH")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    for family, (release, cuts) in FONTS.items():
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([npm, "pack", "--silent", f"{MAKER}/{family}@{release}"], cwd=folder, check=True)
            _unpack(next(Path(folder).glob("*.tgz")), family, cuts)
    print(f"{sum(one.stat().st_size for one in FOLDER.iterdir()) / 1e6:.1f} MB in {FOLDER}")
    return 0


def _unpack(archive: Path, family: str, cuts: tuple[str, ...]) -> None:
    """Copy the wanted members of the archive: `Inter-600SemiBold.ttf` and `inter-licence.txt`."""
    with tarfile.open(archive) as content:
        for member in content:
            path = Path(member.name)
            if path.name == "LICENSE_FONT":
                _copy(content, member, FOLDER / f"{family}-licence.txt")
            elif path.suffix == ".ttf" and path.parent.name in cuts:
                _copy(content, member, FOLDER / path.name.replace("_", "-", 1))


def _copy(content: tarfile.TarFile, member: tarfile.TarInfo, target: Path) -> None:
    """Copy one file out of the archive under a name of ours."""
    stream = content.extractfile(member)
    if stream is None:
        raise ValueError(f"{member.name} is not a file")
    target.write_bytes(stream.read())


if __name__ == "__main__":
    sys.exit(main())
