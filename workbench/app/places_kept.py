"""Places in words for those who look at hits in many texts, from any thread."""

import threading
from collections import OrderedDict

from workbench.model.document import Places
from workbench.project.reading import Reading
from workbench.sources.records import document_of
from workbench.ui.workspace.places import place_words

PLACES_KEPT = 6
"""Texts whose paragraphs are kept counted."""


class PlacesKept:
    """Places in words, from any thread; the paragraphs of a few texts are kept counted."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: OrderedDict[int, Places] = OrderedDict()
        self._turn = threading.Lock()

    def __call__(self, version_id: int, start: int, end: int) -> str:
        """Return the place of a stretch, empty if its text is gone."""
        with self._turn:
            if version_id not in self._known:
                while len(self._known) >= PLACES_KEPT:
                    self._known.popitem(last=False)
                try:
                    self._known[version_id] = Places(document_of(self._reading, version_id))
                except KeyError:
                    return ""
            self._known.move_to_end(version_id)
            return place_words(self._known[version_id], start, end)
