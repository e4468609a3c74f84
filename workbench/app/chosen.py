"""What is chosen in the texts, for panes that take passages: in the reader in front, else in the one looked at last."""

from workbench.app.reading import ReadingDesk
from workbench.model.clean import shortened
from workbench.ui.dossiers.claim_acts import Chosen
from workbench.ui.workspace import ReaderHost


def _host(reading: ReadingDesk) -> ReaderHost | None:
    """Return the reader in front, else the one of the open ones that was in front last."""
    front = reading.host()
    if front is not None:
        return front
    by_key = {f"version {host.version_id}" if host.is_old else f"source {host.source.id}": host for host in reading.hosts()}
    return next((by_key[key] for key in reading.kept.lately() if key in by_key), None)


def chosen_in(reading: ReadingDesk) -> Chosen | None:
    """Return the selection, else the passages that are marked or chosen; None if there is neither."""
    host = _host(reading)
    if host is None:
        return None
    page, text = host.page, host.document.text
    spans = tuple(page.selected_spans())
    if spans and not host.is_old:
        return Chosen((), host.version_id, spans, shortened(" … ".join(span.of(text) for span in spans)))
    record = host.acts.chosen()
    if record is None:
        return None
    return Chosen(page.marked or (record.id,), host.version_id, (), shortened(record.quote))


def version_in_front(reading: ReadingDesk) -> int:
    """Return the version of the reader from which stretches are dragged, 0 if there is none."""
    host = _host(reading)
    return host.version_id if host is not None else 0
