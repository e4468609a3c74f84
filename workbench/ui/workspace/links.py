"""Links to what is chosen, selected or on view in a reader, as they are put on the clipboard."""

from html import escape

from PySide6.QtCore import QMimeData

from workbench.coding.records import passage
from workbench.model.link import Link
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.workspace.host import ReaderHost
from workbench.ui.workspace.places import citation, spans_words


def link_data(host: ReaderHost, catalogue: Catalogue, guid: str) -> QMimeData:
    """Return a link with the citation of its place: as text on two lines, as HTML words that lead there.

    It leads to the chosen passage, else to what is selected, else to the topmost line on view.
    """
    link, spans = _place(host, catalogue, guid)
    words = citation(host.source, spans_words(catalogue.places_of(host.version_id), spans))
    data = QMimeData()
    data.setText(f"{words}\n{link}")
    data.setHtml(f'<a href="{escape(str(link))}">{escape(words)}</a>')
    return data


def _place(host: ReaderHost, catalogue: Catalogue, guid: str) -> tuple[Link, tuple[Span, ...]]:
    selected, chosen = host.page.selected_spans(), host.page.chosen
    if chosen and not selected:
        record = passage(catalogue.reading, chosen)
        return Link(guid, "passage", chosen), record.spans
    if selected:
        return Link(guid, "source", host.source.id, selected[0].start, selected[-1].end), selected
    place = host.page.place()
    return Link(guid, "source", host.source.id, place), (Span(place, place + 1),)
