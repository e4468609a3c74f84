"""When something breaks: what is caught, what is logged, what is said, and the report that goes to the makers."""

from workbench.ui.reports.crash import Crash, CrashWatch
from workbench.ui.reports.dialog import ReportDialog, Ways
from workbench.ui.reports.logbook import start_log
from workbench.ui.reports.report import Situation, report_of
from workbench.ui.reports.watch import Watch

__all__ = ["Crash", "CrashWatch", "ReportDialog", "Situation", "Watch", "Ways", "report_of", "start_log"]
