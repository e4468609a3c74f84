"""Office files under a password ([MS-OFFCRYPTO], ECMA-376 part 2): opened in the worker's memory, never written to a disk."""

import io

from workbench.sources.errors import Damaged, Encrypted, WrongPassword

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def is_locked(data: bytes) -> bool:
    """Tell whether bytes are an office file (DOCX, XLSX) under a password."""
    return data.startswith(_COMPOUND) and _PACKAGE in data


def unlock(data: bytes, password: str) -> bytes:
    """Return the office file that is locked in bytes. Raises Encrypted without a password, WrongPassword and Damaged."""
    if not password:
        raise Encrypted
    from msoffcrypto import OfficeFile
    from msoffcrypto.exceptions import InvalidKeyError

    opened = io.BytesIO()
    try:
        file = OfficeFile(io.BytesIO(data))
        file.load_key(password=password, verify_password=True)
        file.decrypt(opened)
    except InvalidKeyError as error:
        raise WrongPassword from error
    except MemoryError:
        raise
    except Exception as error:  # the library raises what its parsers do
        raise Damaged(kind="office", detail="encryption") from error
    return opened.getvalue()
