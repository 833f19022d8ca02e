"""Names of files as they can be shown: a path of Linux may be bytes that are no UTF-8."""

import re

_LONE = re.compile("[\ud800-\udfff]")
# Python holds such a byte as this and the byte (PEP 383).
_BYTE = 0xDC00


def shown_name(text: str) -> str:
    r"""Write what no screen can show as an escape, such as ``\xe9`` for one byte, so that two names stay two.

    Python holds it as half a surrogate pair, which Qt leaves out.
    """
    return text if text.isascii() else _LONE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code - _BYTE:02x}" if 0x80 <= code - _BYTE <= 0xFF else f"\\u{code:04x}"
