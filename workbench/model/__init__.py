"""What a project is made of: tables, one file a noun, and small value types."""
