"""A brief as Markdown, HTML and DOCX: one walk through what it says, three ways of writing it down."""
