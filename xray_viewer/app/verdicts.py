"""The reader's verdicts and notes on the images of the study."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.contents import StudyContents
from xray_viewer.app.entry import Keeping
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.seen_answers import SeenAnswers
from xray_viewer.app.study import StudyState
from xray_viewer.app.verdict_keeper import Opinions, VerdictKeeper
from xray_viewer.core.opinion import NO_OPINION, Circumstances, Opinion, Verdict
from xray_viewer.core.undo import OpinionChange


class StudyVerdicts(QObject):
    """Opinions belong to contents: a file that is in the study twice, or comes again elsewhere, has one opinion.

    ``changed``: the reader has changed an opinion in this window, as an ``OpinionChange``.

    No other image is shown until a verdict is on the disk, or is known not to get there.

    The network's answer counts as visible from the moment on that it could be seen beside the image or in the list,
    also where it has been concealed or computed anew since, and on another day. A verdict that was given before that is
    never lost: it goes with the opinion as ``Earlier.blind_verdict``, also after the reader has decided otherwise or
    undone it.
    """

    changed = Signal(object)

    def __init__(
        self,
        study: StudyState,
        contents: StudyContents,
        reading: ReadingState,
        keeper: VerdictKeeper,
        seen: SeenAnswers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._contents = contents
        self._reading = reading
        self._keeper = keeper
        self._opinions: dict[str, Opinion] = {}
        self._waiting: dict[str, list[Callable[[], None]]] = {}
        self._seen = seen
        study.cleared.connect(self._clear)
        contents.identified.connect(self._recall)
        keeper.keeping_changed.connect(self._show)
        keeper.changed_elsewhere.connect(self._take)
        keeper.saving_changed.connect(self._hold)

    def give(self, sha256: str, verdict: Verdict) -> None:
        """Give a verdict on the current image, which has this content.

        The same verdict once more changes nothing: how it was given first is what counts.
        """
        given, is_answered = self._circumstances(sha256), self._is_answered

        def decide() -> None:
            before = self._opinions[sha256]
            if before.verdict is not verdict:
                earlier = before.earlier
                # A verdict shows the answer, and whoever takes it back has seen it, also where that was not kept.
                is_visible = given.result_visible or earlier.was_visible or (is_answered and earlier.was_judged)
                self._change(sha256, Opinion(verdict, before.note, replace(given, result_visible=is_visible)))

        self._once_recalled(sha256, decide)

    def take_back(self, sha256: str) -> None:
        """Take back the verdict on the current image; its note stays."""
        self._once_recalled(sha256, lambda: self._change(sha256, Opinion(note=self._opinions[sha256].note)))

    def annotate(self, sha256: str, note: str) -> None:
        """Write a note on the current image; an empty one removes it."""
        self._once_recalled(sha256, lambda: self._change(sha256, replace(self._opinions[sha256], note=note.strip())))

    def opinion(self, sha256: str) -> Opinion:
        """Give what the reader thinks of a content."""
        return self._opinions.get(sha256, NO_OPINION)

    def restore(self, change: OpinionChange) -> bool:
        """Make a change once more, or the one that takes it back; not where another window has made one since.

        Say whether it was made.
        """
        is_as_it_was = self.opinion(change.sha256) == change.before
        if is_as_it_was:
            self._set(change.sha256, change.after)
        return is_as_it_was

    @Slot()
    def keep_again(self) -> None:
        """Write all that is shown of this study once more: the file that held it was damaged and set aside."""
        for sha256, opinion in self._opinions.items():
            if opinion != NO_OPINION:
                self._keeper.keep(sha256, opinion)
        self._show(self._opinions)

    def settle(self) -> None:
        """Have kept what was given in the moment before it was known what is kept of the image."""
        for sha256, actions in self._waiting.items():
            self._opinions.setdefault(sha256, NO_OPINION)
            for action in actions:
                action()
        self._waiting.clear()
        self._hold()

    @property
    def _is_answered(self) -> bool:
        entry = self._study.current_entry
        return entry is not None and entry.prediction is not None

    @property
    def _is_concealed(self) -> bool:
        entry = self._study.current_entry
        return entry is not None and entry.is_concealed

    def _circumstances(self, sha256: str) -> Circumstances:
        classifier = self._reading.classifier
        return Circumstances(
            time=datetime.now(UTC),
            # That it could be seen is what counts: nobody knows whether it was looked at.
            result_visible=sha256 in self._seen or (self._is_answered and not self._is_concealed),
            decision_threshold=None if classifier is None else self._reading.decision_threshold,
            model_sha256="" if classifier is None else classifier.sha256,
        )

    def _once_recalled(self, sha256: str, action: Callable[[], None]) -> None:
        """Act on what is kept of an image, which takes a moment to look up: its note must not be lost."""
        if not self._contents.rows(sha256):
            # The picture is what was judged, also where its file has been replaced since.
            self._contents.identify({self._study.current: sha256})
        if sha256 in self._opinions:
            action()
        else:
            self._waiting.setdefault(sha256, []).append(action)
            self._hold()

    @Slot()
    def _hold(self) -> None:
        self._study.hold(bool(self._waiting) or self._keeper.is_saving)

    def _change(self, sha256: str, after: Opinion) -> None:
        before = self._opinions[sha256]
        if after != before:
            self.changed.emit(OpinionChange(sha256, before, after))
            self._set(sha256, after)

    def _set(self, sha256: str, opinion: Opinion) -> None:
        opinion = opinion.following(self.opinion(sha256))
        self._opinions[sha256] = opinion
        self._keeper.keep(sha256, opinion)
        self._show([sha256])

    @Slot()
    def _clear(self) -> None:
        self.settle()
        self._opinions.clear()

    @Slot(object)
    def _recall(self, sha256s: Iterable[str]) -> None:
        wanted = tuple(sha256s)
        self._show([sha256 for sha256 in wanted if sha256 in self._opinions])
        unknown = [sha256 for sha256 in wanted if sha256 not in self._opinions]
        if unknown:
            self._keeper.recall(unknown, lambda opinions: self._take_recalled(unknown, opinions))

    def _take_recalled(self, sha256s: Sequence[str], opinions: Opinions | None) -> None:
        # Where what is kept cannot be read, the reader goes on all the same; it is asked for again.
        self._take(dict.fromkeys(sha256s, NO_OPINION) if opinions is None else opinions)
        try:
            for sha256 in sha256s:
                for action in self._waiting.pop(sha256, []):
                    action()
        finally:
            self._hold()

    @Slot(object)
    def _take(self, opinions: Opinions) -> None:
        """Take what is on the disk, but for what was given here and is on its way there."""
        # What waits was judged, and is kept though its file may have been replaced since.
        of_study = {
            sha256: opinion
            for sha256, opinion in opinions.items()
            if self._contents.rows(sha256) or sha256 in self._waiting
        }
        for sha256, opinion in of_study.items():
            unsaved = self._keeper.unsaved(sha256)
            self._opinions[sha256] = opinion if unsaved is None else unsaved
        self._show(of_study)

    @Slot(object)
    def _show(self, sha256s: Iterable[str]) -> None:
        for sha256 in sha256s:
            opinion = self._opinions.get(sha256)
            if opinion is not None:
                keeping: Keeping = self._keeper.keeping(sha256)
                for index in self._contents.rows(sha256):
                    self._study.set_opinion(index, opinion, keeping)
