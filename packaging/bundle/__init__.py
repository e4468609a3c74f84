"""The one-folder bundle: made by PyInstaller, cut to what the program uses, tried, packed. Run by packaging/build.py."""
