"""The one-folder bundle: made by PyInstaller, cut to what the program uses, tried, packed. `python packaging/build.py` is its command."""
