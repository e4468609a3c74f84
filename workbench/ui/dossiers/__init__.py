"""Dossiers: an entity's page, questions with their passages for and against, and what the sources disagree about."""
