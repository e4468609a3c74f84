"""What makes the program one of the desktop on Linux: entry, icons, file type, manual page, metadata, and the .deb."""
