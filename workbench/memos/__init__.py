"""Memos: what an analyst thinks, in Markdown, about anything; their words link to anything."""
