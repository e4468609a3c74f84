"""What makes the program one of the desktop on macOS: the bundle's properties, the disk image. Written blind: see README."""
