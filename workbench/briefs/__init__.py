"""Composing, editing and typesetting briefs: papers that quote what was coded."""
