"""The window: everything of Qt stands here and in app."""
