"""Functions of pdfium as they are asked for every word of a text: without the conversion of arguments that ctypes makes.

A call by pypdfium2 checks and converts each argument, and lets other threads run meanwhile; that takes two thirds of the
time of the questions asked here. These take whole numbers, references and the address of a page as they are.
"""

import ctypes
from collections.abc import Callable
from functools import cache
from typing import Any


@cache
def direct(name: str, result: Any) -> Callable[..., Any]:
    """Return the function of a name; result: its type in ctypes.

    Its arguments must be what pdfium wants: int for int, ``ctypes.byref()`` or None for a pointer, address() for a handle.
    """
    import pypdfium2.raw as pdfium

    place = ctypes.cast(getattr(pdfium, name), ctypes.c_void_p).value
    return ctypes.PYFUNCTYPE(result)(place)  # type: ignore[arg-type]  # an address is what it takes besides a callable


def address(handle: Any) -> ctypes.c_void_p:
    """Return a handle of pypdfium2's (a pointer) as the functions above take it."""
    return ctypes.c_void_p(ctypes.cast(handle, ctypes.c_void_p).value)
