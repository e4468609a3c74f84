"""Exchange: what a project holds to and from the files of other programs and people."""
