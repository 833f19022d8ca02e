"""What the files' headers say of patient and study, read in the background, file by file, without the pictures."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.services import Services
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.core.row_header import NO_HEADER, RowHeader

# So few that a picture that is opened meanwhile is not held up for long, so many that the list is seldom told.
_AT_ONCE = 500
_SECONDS = 0.2


class StudyHeaders(QObject):
    """``changed``: of these images. A file that has no header, or none that can be read, has an empty one.

    ``finished``: those of all images that are listed so far have been looked for.
    """

    changed = Signal(object)
    finished = Signal()

    def __init__(
        self, study: StudyState, executor: TaskExecutor, services: Services, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._executor = executor
        self._services = services
        self._headers: dict[int, RowHeader] = {}
        self._numbers: dict[tuple[str, str], int] = {}
        self._task: Task | None = None
        self._next = 0
        self._renewed: list[int] = []
        self._is_outdated = False
        self._is_held = False
        study.cleared.connect(self._clear)
        study.renewed.connect(self._renew)
        study.added.connect(self._read_on)

    def header(self, index: int) -> RowHeader:
        """Give what is known of an image's header."""
        return self._headers.get(index, NO_HEADER)

    @property
    def is_reading(self) -> bool:
        """Whether headers of the study have still to be looked for."""
        return self._task is not None or bool(self._renewed) or self._next < len(self._study.entries)

    def patient_number(self, index: int) -> int | None:
        """Number the patients as they come in the study, from 1; None where the file names none, or is not read yet."""
        return self._numbers.get(_patient(self.header(index)))

    @Slot(bool)
    def hold(self, is_held: bool) -> None:
        """Begin nothing while the picture that is looked at is on its way to the screen."""
        self._is_held = is_held
        self._read_on()

    @Slot()
    def read_missing_again(self) -> None:
        """Read once more the files that seemed to have no header, as when their drive is back."""
        # What is being read may have been begun before.
        self._is_outdated = self._task is not None
        known = {*self._headers, *self._renewed}
        self._renewed += [index for index in range(self._next) if index not in known]
        self._read_on()

    def close(self) -> None:
        """Begin nothing any more."""
        self._clear()
        self._is_held = True

    @Slot()
    def _clear(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None
        self._next = 0
        self._is_outdated = False
        self._renewed.clear()
        self._headers.clear()
        self._numbers.clear()

    @Slot(int)
    def _renew(self, index: int) -> None:
        if self._headers.pop(index, None) is not None:
            self.changed.emit((index,))
        self._renewed.append(index)
        self._read_on()

    @Slot()
    def _read_on(self) -> None:
        entries = self._study.entries
        renewed = self._renewed[:_AT_ONCE]
        indices = renewed or range(self._next, min(self._next + _AT_ONCE, len(entries)))
        if self._task is not None or self._is_held or not indices:
            return
        paths = [entries[index].path for index in indices]

        def take(found: Sequence[RowHeader]) -> None:
            self._task = None
            if renewed:
                del self._renewed[: len(found)]
            else:
                self._next += len(found)
            self._take(dict(zip(indices, found, strict=False)))
            if self._is_outdated:
                self.read_missing_again()
            self._read_on()
            if not self._renewed and self._next == len(self._study.entries):
                self.finished.emit()

        self._task = self._executor.start(lambda task: self._read(task, paths), take, lambda _error: take([NO_HEADER]))

    def _read(self, task: Task, paths: Sequence[Path]) -> list[RowHeader]:
        """Read as many headers as there is time for, at least one."""
        end = monotonic() + _SECONDS
        found: list[RowHeader] = []
        for path in paths:
            if found and (task.is_cancelled or monotonic() > end):
                break
            found.append(self._services.read_header(path))
        return found

    def _take(self, found: Mapping[int, RowHeader]) -> None:
        known = {index: header for index, header in found.items() if header != NO_HEADER}
        self._headers |= known
        for header in known.values():
            if any(_patient(header)):
                self._numbers.setdefault(_patient(header), len(self._numbers) + 1)
        if known:
            self.changed.emit(tuple(known))


def _patient(header: RowHeader) -> tuple[str, str]:
    return header.patient_id, header.patient_name
