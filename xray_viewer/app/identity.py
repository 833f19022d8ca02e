"""Whether the screen says who the patient is, and what it says instead."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.headers import StudyHeaders
from xray_viewer.app.image_names import numbered
from xray_viewer.app.settings import Settings
from xray_viewer.app.study import StudyState
from xray_viewer.app.tools import ToolState
from xray_viewer.core.scrubbing import name_parts, renamed, scrubbed
from xray_viewer.core.shown_name import shown_name

# A shorter name may be any word, or a number that counts something.
_SHORTEST = 3
_SHORTEST_NUMBER = 5
# Folders are often called so, and the program's own sentences hold these words.
_NOBODY = frozenset(("normal", "pneumonia", "unsure", "image", "images", "study", "file", "files", "folder", "demo"))
# As they begin the program's sentences or stand in them. A patient may be called so too, of whom those do not speak.
_WORDS = frozenset(("An", "As", "At", "By", "Do", "If", "In", "It", "No", "On", "Or", "So", "To"))
_MOST_TEXTS = 2000


class Identity(QObject):
    """Hidden once, it stays hidden until the reader turns it on again, also after the program was closed.

    ``changed``: all that names a patient is to be shown anew. ``learnt``: more names are known while identity is
    hidden, and sentences that are on the screen may hold one.
    ``requested``: gives the files and folders that the study was opened from.
    """

    changed = Signal()
    learnt = Signal()

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
        self._texts: dict[tuple[str, bool], str] = {}
        for signal in (study.cleared, study.added):
            signal.connect(self._forget)
        headers.changed.connect(self._learn)
        # A note that was not to be seen before may be seen now.
        headers.finished.connect(lambda: self._learn(()))
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
        """Give a sentence for the screen: while identity is hidden, images have numbers in it and patients no names."""
        return self._clean(text, is_own=True)

    def written(self, text: str) -> str:
        """Give a text for the screen that the study holds, or that somebody has written about it.

        In it any part of a patient's name is one, also "No" or "An", as it is written in the header or capitalized.
        """
        return self._clean(text, is_own=False)

    @property
    def withholds_notes(self) -> bool:
        """Whether it is not known yet whom a note may name, which must not be seen."""
        return self.is_hidden and self._headers.is_reading

    def note(self, index: int) -> str:
        """Give the note on an image for the screen: while identity is hidden, not before it is known who is in it."""
        note = self._study.entries[index].opinion.note
        if note and self.withholds_notes:
            return self.tr("hidden until the files' headers are read")
        return self.written(note)

    def _clean(self, text: str, *, is_own: bool) -> str:
        if not text or not self.is_hidden:
            return text
        clean = self._texts.get((text, is_own))
        if clean is None:
            # Asked for row by row, again and again while a list is drawn.
            self._names = self._names or dict(self._found())
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            names = _without_words(self._names) if is_own else _with_capitals(self._names)
            clean = self._texts[text, is_own] = renamed(text, names)
        return clean

    def for_others(self, text: str) -> str:
        """Give a text for a log, or to be sent to somebody: images have numbers in it, and there is no path."""
        return scrubbed(renamed(text, _without_words(dict(self._found()))))

    def _tell(self) -> None:
        self._study.set_hides_names(self.is_hidden)
        self._tools.hide_identity(is_hidden=self.is_hidden)

    @Slot()
    def _forget(self) -> None:
        self._names = {}
        self._texts = {}

    @Slot(object)
    def _learn(self, indices: Sequence[int]) -> None:
        self._texts = {}
        if self._names:
            # Headers come by hundreds, and to begin anew each time takes long where there are tens of thousands.
            for index in indices:
                for name, words in self._of_header(index):
                    self._names.setdefault(name, words)
        if self.is_hidden:
            self.learnt.emit()

    def _found(self) -> Iterator[tuple[str, str]]:
        """Give what may name a patient, and what stands for it; what is an image's own name comes last, and wins."""
        for path in (*map(Path, self._settings.recent_folders), *self._requested()):
            yield from _telling((str(path), path.name, path.stem), self.tr("the folder"))
        for index, entry in enumerate(self._study.entries):
            yield from self._of_header(index)
            yield from _telling((entry.path.stem, entry.path.name, entry.given), numbered(index))

    def _of_header(self, index: int) -> Iterator[tuple[str, str]]:
        header, patient = self._headers.header(index), self.tr("the patient")
        yield from _telling((header.patient_id,), patient)
        parts = (*name_parts(header.patient_name), *name_parts(header.other_names))
        yield from _telling(parts, patient, shortest=1)


def _without_words(names: dict[str, str]) -> dict[str, str]:
    return {name: words for name, words in names.items() if name not in _WORDS}


def _with_capitals(names: dict[str, str]) -> dict[str, str]:
    # Headers are often in capitals, notes seldom; and the case of short names counts. The program's own sentences are
    # spared: "Le", "La", "El", "De" begin many of them in other languages.
    capitalized = {name.capitalize(): words for name, words in names.items() if len(name) < _SHORTEST}
    return {**capitalized, **names}


def _telling(names: Sequence[str], words: str, *, shortest: int = _SHORTEST) -> Iterator[tuple[str, str]]:
    # In messages a name stands as it is shown.
    for name in dict.fromkeys(chain(names, map(shown_name, names))):
        is_long = len(name) >= (_SHORTEST_NUMBER if name.isdigit() else shortest)
        if is_long and name.casefold() not in _NOBODY:
            yield name, words
