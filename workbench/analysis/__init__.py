"""Queries and tables over what is coded; yields plain data."""
