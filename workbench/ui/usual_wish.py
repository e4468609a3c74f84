"""How texts are read unless one asks otherwise, as the settings keep it."""

from typing import Final

from workbench.sources.readers import Wish
from workbench.ui.settings import Settings

KEY: Final = "import"
WHOLE_PAGE: Final = "whole_page"
RECOGNISE: Final = "recognise"


def usual_wish(settings: Settings) -> Wish:
    """Return what is asked of every reading; scanned pages only where a program that recognises them is installed."""
    from workbench.sources.recognising import can_recognise

    return Wish(whole_page=wished(settings, WHOLE_PAGE), recognise=wished(settings, RECOGNISE) and can_recognise())


def wished(settings: Settings, name: str) -> bool:
    """Tell whether ``whole_page`` or ``recognise`` is asked of every reading."""
    return settings.get(KEY, {}).get(name) is True


def wish(settings: Settings, name: str, on: bool) -> None:
    """Ask it of every reading from now on, or no longer."""
    settings.set(KEY, {**settings.get(KEY, {}), name: on})
