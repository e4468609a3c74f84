"""The rich text in which a brief is written: markup on one side, a document with chips, quotations and figures on the other.

`pieces` says what a line is made of, `lines` turns markup into lines and back, `formats` lines into blocks of a document and
back, `mirror` keeps a document and its markup in step, `chips` paints what is no letter, `field` is what is typed into.
"""
