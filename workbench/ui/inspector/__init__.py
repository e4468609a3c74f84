"""The inspector: what is selected or chosen, in full, and what can be said about it."""

from workbench.ui.inspector.pane import InspectorPane

__all__ = ["InspectorPane"]
