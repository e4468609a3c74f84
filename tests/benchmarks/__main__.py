"""So that ``python -m tests.benchmarks`` runs all benchmarks."""

from tests.benchmarks.run import main

main()
