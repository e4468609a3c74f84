"""The Analyst Workbench: read sources, mark passages, write briefs that lead to their evidence."""

__version__ = "0.1.0"
