"""The report on a published brief: what became of each of its quotations."""
