"""Rules of tradecraft (ICD 203, ICD 206): what in a brief breaks one, where, and how it is mended; nothing is forbidden."""
