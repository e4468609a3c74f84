"""Run by a test in a process of its own: scrolls a page at a scale and prints how many of its pictures differ from new ones."""

import os
import sys
from pathlib import Path

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = sys.argv[1]
    sys.path[:0] = [str(Path(__file__).parents[3]), str(Path(__file__).parent)]

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from reader_looks import PlainLooks, load_fonts
    from reader_texts import long

    from workbench.ui.reader.marks import Mark
    from workbench.ui.reader.page import ReaderPage

    application = QApplication([])
    load_fonts()
    page = ReaderPage(PlainLooks())
    page.resize(914, 701)
    page.show_document(long(400))
    count = len(page.document.text) // 300
    page.set_marks([Mark(i, i, i * 300, i * 300 + 40 + i % 500, f"T{i % 7}", i % 24) for i in range(1, count)])
    page.show()
    application.processEvents()
    assert page.viewport().devicePixelRatioF() == float(sys.argv[1])

    def on_screen() -> QImage:
        """Return what the window's memory holds, as it was scrolled and painted."""
        return QImage(page.backingStore().paintDevice()).copy()

    before, different = on_screen(), 0
    for pixels in (84, 84, -56, 300, 3, -500, 200, 1, 7, 13, 28):
        page.scroll_by(pixels)
        application.processEvents()
        scrolled = on_screen()
        assert scrolled != before
        page.viewport().update()
        application.processEvents()
        before = on_screen()
        different += scrolled != before
    print(different)
    sys.stdout.flush()
    os._exit(0)
