"""An Excel workbook put together in memory: openpyxl would write its sheet to a file in the system's folder for those.

That file holds notes and the names of files, and a program that is killed leaves it there.
"""

import io
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter


def begin(sheet: Any) -> None:
    """Let a sheet of a write-only workbook be written to memory; its columns and filter are set, its rows follow."""
    writer = WorksheetWriter(sheet, out=io.BytesIO())
    # There is no file to be removed.
    writer.cleanup = lambda: None
    sheet._writer = writer
    writer.write_top()


def workbook_bytes(book: Any) -> bytes:
    """Give the content of a workbook whose sheets were all begun in memory."""
    buffer = io.BytesIO()
    with _Package(buffer, "w", ZIP_DEFLATED) as package:
        ExcelWriter(book, package).save()
    return buffer.getvalue()


class _Package(ZipFile):
    """Takes sheets from memory, which openpyxl gives it as if they were names of files."""

    def write(
        self, filename: Any, arcname: Any = None, compress_type: int | None = None, compresslevel: int | None = None
    ) -> None:
        """Add a sheet; ``filename``: its buffer."""
        self.writestr(arcname, filename.getvalue(), compress_type, compresslevel)
