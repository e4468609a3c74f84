"""Figures and tables of a brief, made of the project as it is now: themes, chronology, entity, relations, claims, yardstick."""
