"""The figures that a brief may hold: chosen in a popup with a live preview, copied, saved."""
