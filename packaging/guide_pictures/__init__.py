"""The pictures of the guide and of the README, taken from the real program with the sample open."""
