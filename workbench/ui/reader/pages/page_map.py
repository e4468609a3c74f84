"""From code points to pages: the PDF's map, sorted by page once."""

from bisect import bisect_right

from workbench.model.document import Area, Document, PageRun


class PageMap:
    """Where the characters of a document stand; pages are counted from 1."""

    def __init__(self, document: Document) -> None:
        """Sort the map's runs; takes some 20 ms for 1,000 pages, so it is made in the drawing thread."""
        self.document = document
        runs = sorted(document.page_map, key=lambda run: run.offset)
        self._starts = [run.offset for run in runs]
        self._on = [run.page for run in runs]
        self._runs: dict[int, list[PageRun]] = {}
        for run in runs:
            self._runs.setdefault(run.page, []).append(run)
        self._areas: dict[int, list[Area]] = {}
        for area in sorted(document.areas, key=lambda area: area.offset):
            self._areas.setdefault(area.page, []).append(area)

    def page_of(self, offset: int) -> int:
        """Return the page on which a character stands; for one between two blocks that of the character before it."""
        at = bisect_right(self._starts, offset) - 1
        if at >= 0:
            return self._on[at]
        return self.document.page_at(offset) or 1

    def areas(self, page: int) -> list[Area]:
        """Return where words stand that are none of pdfium's, in the order of the text: of fields, annotations, scans."""
        return self._areas.get(page, [])

    def runs(self, page: int) -> list[PageRun]:
        """Return the runs of a page, in the order of the text."""
        return self._runs.get(page, [])

    def reach(self, page: int) -> tuple[int, int]:
        """Return the first code point of a page's text and the one after its last; both the page's place if it has none."""
        runs = self._runs.get(page)
        if not runs:
            pages = self.document.pages
            at = pages[min(page, len(pages)) - 1] if pages else 0
            return at, at
        return runs[0].offset, runs[-1].offset + runs[-1].length
