"""Takes the desktop's files into the wheel, when packaging/build.py has made them: entry, icons, file type, manual page."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Share(BuildHookInterface):  # type: ignore[misc] # hatchling isn't among what the checks install
    """Adds build/wheel/share as the share/ of the environment that the wheel is installed in."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name what to take in; nothing if the wheel is built without packaging/build.py."""
        share = Path(self.root) / "build" / "wheel" / "share"
        if self.target_name == "wheel" and version == "standard" and share.is_dir():
            build_data["shared_data"][str(share)] = "share"
