"""How the program looks: tokens, palettes, fonts, light and dark."""
