"""The table of a review as a file of the kind that its name says."""

from pathlib import Path

from xray_viewer.core.errors import RequestError
from xray_viewer.review.review_sheet import review_xlsx
from xray_viewer.review.review_table import ReviewTable, review_csv, review_json
from xray_viewer.review.whole_file import write_whole

_WRITERS = {".csv": review_csv, ".xlsx": review_xlsx, ".json": review_json}


def write_review(path: Path, table: ReviewTable) -> None:
    """Write CSV, Excel or JSON, as the path ends, whole or not at all.

    Raises ``RequestError`` for another ending and ``OutputError``.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise RequestError(f"The table {path.name} must end in .csv, .xlsx or .json.")
    write_whole(path, write(table))
