"""Finding everywhere: words or a pattern in all sources and in what analysts wrote, every hit with what stands around it."""
