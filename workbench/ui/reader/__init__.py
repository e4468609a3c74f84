"""The reading view: a text of any size, its highlights and margin, and every way to select in it.

It knows no project: it is given a Document and Marks, and says what was selected, chosen and dropped.
"""
