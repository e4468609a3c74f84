"""What the parts of the program are handed: the window, and what works behind it."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.app.asking import Asking
from workbench.ui.reading_looks import ReadingLooks
from workbench.ui.settings import Settings
from workbench.ui.tasks import Tasks
from workbench.ui.theme.apply import Theme
from workbench.ui.window.frame import MainWindow


@dataclass(frozen=True, slots=True)
class Tools:
    """looks: how texts are read. fail(error) says what went wrong; import_texts() asks which texts to bring in."""

    window: MainWindow
    theme: Theme
    settings: Settings
    looks: ReadingLooks
    tasks: Tasks
    asking: Asking
    fail: Callable[[BaseException], None]
    import_texts: Callable[[], None]
