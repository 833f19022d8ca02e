"""Whether the screen says who the patient is, and what it says instead."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.headers import StudyHeaders
from xray_viewer.app.image_names import numbered
from xray_viewer.app.settings import Settings
from xray_viewer.app.study import StudyState
from xray_viewer.app.tools import ToolState
from xray_viewer.core.scrubbing import name_parts, renamed, scrubbed

# A shorter name may be any word, or a number that counts something.
_SHORTEST = 3
_SHORTEST_NUMBER = 5
# Folders are often called so, and the program's own sentences hold these words.
_NOBODY = frozenset(("normal", "pneumonia", "unsure", "image", "images", "study", "file", "files", "folder", "demo"))
# As they begin the program's sentences or stand in them; a patient may be called so, too.
_WORDS = frozenset(("An", "As", "At", "By", "Do", "If", "In", "It", "No", "On", "Or", "So", "To"))
_MOST_TEXTS = 2000


class Identity(QObject):
    """Hidden once, it stays hidden until the reader turns it on again, also after the program was closed.

    ``changed``: all that names a patient is to be shown anew.
    ``requested``: gives the files and folders that the study was opened from.
    """

    changed = Signal()

    def __init__(
        self,
        study: StudyState,
        headers: StudyHeaders,
        tools: ToolState,
        settings: Settings,
        requested: Callable[[], Sequence[Path]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._headers = headers
        self._tools = tools
        self._settings = settings
        self._requested = requested
        self._names: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        for signal in (study.cleared, study.added, headers.changed):
            signal.connect(self._forget)
        self._tell()

    @property
    def is_hidden(self) -> bool:
        """Whether nothing on the screen may name a patient."""
        return self._settings.hides_identity

    def toggle(self) -> None:
        """Hide who the patient is, or let it be shown again where it stood before."""
        self._settings.hides_identity = not self._settings.hides_identity
        self._forget()
        self._tell()
        self.changed.emit()

    def words(self, text: str) -> str:
        """Give a text for the screen: while identity is hidden, images have numbers in it and patients no names."""
        if not text or not self.is_hidden:
            return text
        clean = self._texts.get(text)
        if clean is None:
            # Asked for row by row, again and again while a list is drawn.
            self._names = self._names or dict(self._found())
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            clean = self._texts[text] = renamed(text, self._names)
        return clean

    def for_others(self, text: str) -> str:
        """Give a text for a log, or to be sent to somebody: images have numbers in it, and there is no path."""
        return scrubbed(renamed(text, dict(self._found())))

    def _tell(self) -> None:
        self._study.set_hides_names(self.is_hidden)
        self._tools.hide_identity(is_hidden=self.is_hidden)

    @Slot()
    def _forget(self) -> None:
        self._names = {}
        self._texts = {}

    def _found(self) -> Iterator[tuple[str, str]]:
        """Give what may name a patient, and what stands for it; what is an image's own name comes last, and wins."""
        folder, patient = self.tr("the folder"), self.tr("the patient")
        for path in (*map(Path, self._settings.recent_folders), *self._requested()):
            yield from _telling((str(path), path.name, path.stem), folder)
        for index, entry in enumerate(self._study.entries):
            header = self._headers.header(index)
            yield from _telling((header.patient_id,), patient)
            parts = (*name_parts(header.patient_name), *name_parts(header.other_names))
            yield from _telling([part for part in parts if part not in _WORDS], patient, shortest=1)
            yield from _telling((entry.path.stem, entry.path.name, entry.given), numbered(index))


def _telling(names: Sequence[str], words: str, *, shortest: int = _SHORTEST) -> Iterator[tuple[str, str]]:
    for name in names:
        is_long = len(name) >= (_SHORTEST_NUMBER if name.isdigit() else shortest)
        if is_long and name.casefold() not in _NOBODY:
            yield name, words
