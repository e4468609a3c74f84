"""Entities, their aliases and mentions."""
