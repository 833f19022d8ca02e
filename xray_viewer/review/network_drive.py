"""Whether a folder lies on another computer, where SQLite's write-ahead log must not be used."""

import sys
from pathlib import Path, PurePosixPath

_KINDS = ("9p", "afs", "ceph", "cifs", "coda", "fuse.sshfs", "gfs", "glusterfs", "lustre", "ncpfs", "nfs", "smb")


def is_on_network(folder: Path) -> bool:
    """Look a folder up in the table of mounts; False where the system has none to read."""
    if sys.platform != "linux":
        return False
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return kind_of_mount(PurePosixPath(folder.resolve()), mounts).startswith(_KINDS)


def kind_of_mount(folder: PurePosixPath, mounts: str) -> str:
    """Give the kind of file system that a folder lies on, empty if the table (fstab(5)) does not say."""
    found, kind = PurePosixPath(), ""
    for line in mounts.splitlines():
        _device, place, system, *_options = line.split(" ")
        # Blanks, tabs, line ends and backslashes are written as octal numbers.
        for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
            place = place.replace(code, character)
        mount = PurePosixPath(place)
        # Of two on the same place the later one covers the earlier.
        if folder.is_relative_to(mount) and len(mount.parts) >= len(found.parts):
            found, kind = mount, system
    return kind
