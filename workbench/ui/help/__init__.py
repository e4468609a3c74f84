"""The guide inside the program: pages of Markdown, their contents, a search over all of them, and the list of commands."""
