"""The attach field: type, Enter."""

from workbench.ui.attach.field import AttachField

__all__ = ["AttachField"]
