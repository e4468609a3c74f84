"""Annotated sources: a whole source with what was marked in it, its themes, gists and memos beside the lines."""
