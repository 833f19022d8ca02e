"""Looks at the images of a report, one after another: reads each file again, and draws it with its evidence."""

from collections.abc import Callable, Sequence
from pathlib import Path

from xray_viewer.app.entry import Entry
from xray_viewer.core.errors import ReadError
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.review.report.content import ReportImage
from xray_viewer.review.report.details import Look
from xray_viewer.review.report.pictures import look_at

_CHANGED = "The file has changed since the network read it, so no picture is shown."


class Looks:
    """Called for each image whose picture is wanted. ``entries``: all of the study, by the images' numbers.

    ``tell``: told how many have been looked at before each.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        spec: ModelSpec | None,
        read: Callable[[Path], Radiograph],
        tell: Callable[[int], None],
        *,
        is_identified: bool,
    ) -> None:
        self._entries = entries
        self._spec = spec
        self._read = read
        self._tell = tell
        self._is_identified = is_identified
        self._done = 0

    def __call__(self, image: ReportImage) -> Look:
        """Look at an image; what keeps it from being read is a sentence in its place."""
        self._tell(self._done)
        self._done += 1
        entry = self._entries[image.number - 1]
        try:
            radiograph = self._read(entry.path)
        except ReadError as error:
            return Look(problem=error.reason)
        if image.row.score.sha256 not in ("", radiograph.sha256):
            return Look(problem=_CHANGED)
        evidence = None if entry.prediction is None else entry.prediction.evidence
        return look_at(radiograph, evidence, self._spec, self._patient(radiograph))

    def _patient(self, radiograph: Radiograph) -> str:
        if not self._is_identified:
            return ""
        header = radiograph.header
        return "   ".join(filter(None, [header.get("PatientName", ""), header.get("PatientID", "")]))
