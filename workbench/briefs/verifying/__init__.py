"""Verifying a published brief: each of its quotations against the project's kept originals, and against its own pages."""
