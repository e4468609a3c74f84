"""The pages of a PDF source as they were printed, with the same passages and acts as its text."""
