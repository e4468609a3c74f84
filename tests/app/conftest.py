"""The program of the journeys, for tests of its single acts."""

from tests.journeys.conftest import answers, program

__all__ = ["answers", "program"]
