"""What makes the program one of the desktop on Windows: version resource, icons, the installer. Written blind: see README."""
