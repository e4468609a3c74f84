"""The commands of finding: they go to the reader in front; where a brief or a list is, all texts are searched."""

from collections.abc import Callable

from workbench.app.reading import ReadingDesk
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost

Say = Callable[[str], object]


def finding_acts(reading: ReadingDesk, say: Say, search: Callable[[], object]) -> dict[str, Callable[[], object]]:
    """Return what the commands of finding do, by name; say: tells that no source is in front; search: in all texts."""

    def find() -> None:
        """Find in the text in front. Elsewhere the keys go to the search: what is typed next is meant to be sought."""
        host = reading.host()
        if host is not None:
            host.finding.open()
        else:
            search()
            say(tr("No text is in front, so all texts are searched."))

    def in_front(act: Callable[[ReaderHost], object]) -> Callable[[], object]:
        def do() -> None:
            host = reading.host()
            if host is None:
                say(tr("Open a source first."))
            else:
                act(host)

        return do

    return {
        "find": find,
        "find_next": in_front(lambda host: host.finding.next()),
        "find_previous": in_front(lambda host: host.finding.previous()),
        "go_to": in_front(lambda host: host.going.open()),
    }
