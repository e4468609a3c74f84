"""The bundle's first script: what `python -m workbench` does."""

import sys

from workbench.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
