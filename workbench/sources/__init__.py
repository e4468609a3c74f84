"""Bringing texts in: one reader a format, each giving one Document; nothing is ever fetched."""
