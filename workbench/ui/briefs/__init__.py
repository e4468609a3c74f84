"""The Briefs activity: navigator, editor and live preview; each is imported where it is needed, in its own turn."""
