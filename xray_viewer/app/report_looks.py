"""Looks at the images of a report: reads each file again, and draws it with its evidence."""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from xray_viewer.app.entry import Entry
from xray_viewer.core.errors import ReadError
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.review.pipeline import usual_jobs
from xray_viewer.review.report.content import ReportImage
from xray_viewer.review.report.details import Look
from xray_viewer.review.report.pictures import LEAST_SIDE, look_at

_CHANGED = "The file has changed since the network read it, so no picture is shown."


@dataclass(frozen=True, eq=False)
class Looker:
    """Looks at one image, on any thread. ``entries``: all of the study, by the images' numbers.

    ``read``: reads a file, of which so many pixels along each side are enough.
    """

    entries: Sequence[Entry]
    spec: ModelSpec | None
    read: Callable[[Path, int], Radiograph]
    is_identified: bool = False

    def __call__(self, image: ReportImage) -> Look:
        """Look at an image; what keeps it from being read is a sentence in its place."""
        entry = self.entries[image.number - 1]
        try:
            radiograph = self.read(entry.path, LEAST_SIDE)
        except ReadError as error:
            return Look(problem=error.reason)
        if image.row.score.sha256 not in ("", radiograph.sha256):
            return Look(problem=_CHANGED)
        evidence = None if entry.prediction is None else entry.prediction.evidence
        return look_at(radiograph, evidence, self.spec, self._patient(radiograph))

    def _patient(self, radiograph: Radiograph) -> str:
        if not self.is_identified:
            return ""
        header = radiograph.header
        return "   ".join(filter(None, [header.get("PatientName", ""), header.get("PatientID", "")]))


class Looks:
    """Called for each of ``images``, in their order; some of those to come are looked at meanwhile.

    ``tell``: told how many have been asked for before each. Left, it waits for those that are under way.
    """

    def __init__(
        self,
        images: Sequence[ReportImage],
        look: Callable[[ReportImage], Look],
        tell: Callable[[int], None],
        jobs: int | None = None,
    ) -> None:
        self._waiting = iter(images)
        self._look = look
        self._tell = tell
        self._jobs = jobs or usual_jobs()
        self._pool = ThreadPoolExecutor(self._jobs, thread_name_prefix="look")
        self._under_way: deque[Future[Look]] = deque()
        self._asked = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give up what has not begun."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def __call__(self, _image: ReportImage) -> Look:
        """Give the look at the next image."""
        self._tell(self._asked)
        self._asked += 1
        # One that is done waits for each that is being made: a page takes its pictures in a burst.
        while len(self._under_way) < 2 * self._jobs and (following := next(self._waiting, None)) is not None:
            self._under_way.append(self._pool.submit(self._look, following))
        return self._under_way.popleft().result()
