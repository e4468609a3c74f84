"""A bundled library with its terms; and those that are bundled besides Python packages, which bring no metadata."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Library:
    """A bundled library: name, version, licence's name, home page, the folders and files it installs, its legal texts."""

    name: str
    version: str
    licence: str
    home: str
    places: tuple[str, ...]
    texts: tuple[str, ...]


QT = """Copyright (C) The Qt Company Ltd. and other contributors.
The source is at https://download.qt.io; the libraries stand as files of their own and may be replaced.
See /usr/share/common-licenses/LGPL-3."""

LOADER = """Copyright (c) 2010-2026, PyInstaller Development Team; 2005-2009, Giovanni Bajo; based on previous work under
copyright (c) 2002 McMillan Enterprises, Inc.
GPL-2 or later, with the exception that programs made with it may be under any licence.
See /usr/share/common-licenses/GPL-2."""

SYSTEM = """Each as in the system's package it was taken from: Apache-2.0 (OpenSSL 3), MIT (libffi), Zlib (zlib), public domain
(the library of XZ Utils, SQLite), bzip2-1.0.6, BSD-3-Clause (libuuid)."""

OTHERS = (
    Library(
        name="Python",
        version="3",
        licence="PSF-2.0",
        home="https://www.python.org",
        places=("lib-dynload", "libpython3*", "base_library.zip", "python*"),
        texts=(
            "Copyright (c) 2001-2026 Python Software Foundation. All Rights Reserved.\nhttps://docs.python.org/3/license.html",
        ),
    ),
    Library("Qt", "6", "LGPL-3", "https://www.qt.io", ("PySide6/Qt", "libQt6*"), (QT,)),
    Library(
        name="ICU",
        version="73",
        licence="Unicode-3.0",
        home="https://icu.unicode.org",
        places=("libicu*", "PySide6/Qt/lib/libicu*"),
        texts=("Copyright (c) 1995-2026 Unicode, Inc. and others.\nhttps://www.unicode.org/license.txt",),
    ),
    Library("PyInstaller's loader", "6", "GPL-2+ with exception", "https://pyinstaller.org", ("../workbench",), (LOADER,)),
    Library(
        name="OpenSSL, libffi, zlib, XZ Utils, bzip2, SQLite and libuuid, where bundled",
        version="",
        licence="various",
        home="https://www.debian.org",
        places=("libssl*", "libcrypto*", "libffi*", "libz*", "liblzma*", "libbz2*", "libsqlite3*", "libuuid*"),
        texts=(SYSTEM,),
    ),
)
"""What is bundled besides Python packages."""
