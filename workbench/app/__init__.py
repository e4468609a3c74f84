"""The window's program: puts the parts together; the only place that does."""

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.app.single import Door


def run_window(arguments: list[str], door: "Door | None" = None) -> int:
    """Show the window at once, then open the project that was asked for; returns the exit code. door: where later starts call.

    Python's collector rests until then: it would walk through all that is imported again and again, a seventh of the time.
    """
    gc.disable()
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from workbench import paths
    from workbench.app.ending import Ending
    from workbench.app.program import Program
    from workbench.ui.reports import CrashWatch, start_log

    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Analyst Workbench")
    application.setDesktopFileName("analyst-workbench")
    icon = QIcon(str(paths.resources() / "icons" / "workbench.png"))
    for size in ("16", "24"):  # drawings of their own: the large one is a smudge there
        icon.addFile(str(paths.resources() / "icons" / f"workbench-{size}.png"))
    application.setWindowIcon(icon)
    start_log()
    crash_watch = CrashWatch()
    crashes = crash_watch.start()
    program = Program(application)
    program.mishaps.watch.install()
    program.window.show()
    program.window.activateWindow()  # where no window manager does, keys would go nowhere

    def start() -> None:
        from workbench.app.answering import Answering
        from workbench.app.calls import call_of
        from workbench.app.file_events import follow_system

        try:
            program.mishaps.tell_settings()
            program.mishaps.tell_crashes(crashes)
            program.answer(call_of(application.arguments()[1:]))
        finally:
            gc.enable()
            follow_system(Answering(program, door))

    ending = Ending(program.leave)
    QTimer.singleShot(0, start)
    code = application.exec()
    ending.stop()
    crash_watch.stop()
    return code
