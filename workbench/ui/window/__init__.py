"""The frame of the window; panes are put into it."""
