"""Repair into a copy: what can be read of a damaged project becomes a sound one beside it; the original is never touched."""

from workbench.project.repair.repairing import NOTHING_LOST, RepairImpossible, repair
from workbench.project.repair.tale import Mended, Outcome, Tale

__all__ = ["NOTHING_LOST", "Mended", "Outcome", "RepairImpossible", "Tale", "repair"]
