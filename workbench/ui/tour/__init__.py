"""The guided tour: a ring around what a step is about, a card beside it; the person does the real act."""

from workbench.ui.tour.guide import Guide
from workbench.ui.tour.steps import STEPS, Step

__all__ = ["STEPS", "Guide", "Step"]
