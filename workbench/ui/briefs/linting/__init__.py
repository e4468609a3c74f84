"""What rules of tradecraft find in the brief on view: underlined, told in a popup with what mends it, listed."""
