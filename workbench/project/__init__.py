"""The project file: open, create, migrate, back up, check; steps, journal, changes."""
