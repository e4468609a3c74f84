"""How much memory this process holds, on each system by its own way."""

import ctypes
import sys
from pathlib import Path
from typing import Any


def resident() -> int:
    """Return the bytes of memory that the process holds; 0 where the system does not tell."""
    system: str = sys.platform
    if system == "linux":
        return _pages(1)
    return _windows() if system == "win32" else _unix()


def mapped() -> int:
    """Return the bytes of address space in use (Linux, else 0): libraries map far more than they touch."""
    return _pages(0)


def _pages(field: int) -> int:
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[field]) * 4096
    except (OSError, ValueError, IndexError):
        return 0


def _unix() -> int:
    """The most that was ever held; macOS counts it in bytes."""
    try:
        import resource
    except ImportError:
        return 0
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of the Windows API."""

    _fields_ = [("cb", ctypes.c_uint32), ("PageFaultCount", ctypes.c_uint32)] + [
        (name, ctypes.c_size_t)
        for name in (
            "PeakWorkingSetSize",
            "WorkingSetSize",
            "QuotaPeakPagedPoolUsage",
            "QuotaPagedPoolUsage",
            "QuotaPeakNonPagedPoolUsage",
            "QuotaNonPagedPoolUsage",
            "PagefileUsage",
            "PeakPagefileUsage",
        )
    ]


def _windows() -> int:
    kernel: Any = vars(ctypes)["windll"].kernel32
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.K32GetProcessMemoryInfo.argtypes = [ctypes.c_void_p, ctypes.POINTER(_Counters), ctypes.c_uint32]
    counters = _Counters()
    counters.cb = ctypes.sizeof(counters)
    if not kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb):
        return 0
    return int(counters.WorkingSetSize)
