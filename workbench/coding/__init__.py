"""Passages, codings and the codebook."""
