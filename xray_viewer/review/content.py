"""The checksum by which a file's content is known."""

import hashlib
from pathlib import Path


def content_sha256(path: Path) -> str:
    """Give a file's SHA-256 in hexadecimal digits; empty for one that cannot be read."""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
