"""The scores of before: a study that was scored has them as soon as its contents are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from xray_viewer.app.contents import StudyContents
from xray_viewer.app.entry import Progress
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.scoring import Scoring
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import Task, TaskExecutor
from xray_viewer.review.store import ReviewStore

if TYPE_CHECKING:
    from xray_viewer.review.score import Score
    from xray_viewer.review.score_keeper import ScoreKeeper

_TO_READ = (Progress.WAITING, Progress.READING)


class KeptScores(QObject):
    """Gives each image the score that its content has with the model in use, and takes one from it that it has not.

    ``noticed``: a sentence, once, if scores cannot be kept. ``waiting``: images have to be scored again.
    """

    noticed = Signal(str)
    waiting = Signal()

    def __init__(
        self,
        study: StudyState,
        contents: StudyContents,
        reading: ReadingState,
        store: ReviewStore | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._contents = contents
        self._reading = reading
        self._store = store
        # A store that is busy must hold up nothing else.
        self._executor = TaskExecutor(1, "kept scores", self)
        self._tasks: list[Task] = []
        self._keeper: ScoreKeeper | None = None
        study.cleared.connect(self._forget_tasks)
        reading.model_changed.connect(self._change_model)
        contents.identified.connect(self._look)

    @property
    def keeper(self) -> ScoreKeeper | None:
        """What keeps the scores of the model in use; None without a model, or where nothing is kept."""
        return self._keeper

    def close(self) -> None:
        """Keep what is still to be kept, and end the threads."""
        self._end_keeper()
        self._executor.close()

    @Slot()
    def _change_model(self) -> None:
        from xray_viewer.review.score_keeper import ScoreKeeper

        self._end_keeper()
        self._forget_tasks()
        classifier, store = self._reading.classifier, self._store
        if classifier is not None and store is not None:
            # Emitted from other threads, it arrives on this one.
            self._keeper = ScoreKeeper(store, classifier, self.noticed.emit)
            self._look_up(sha256 for index in self._study.waiting() if (sha256 := self._contents.sha256(index)))

    def _end_keeper(self) -> None:
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None

    @Slot()
    def _forget_tasks(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._tasks = []

    @Slot(object)
    def _look(self, sha256s: Mapping[str, None]) -> None:
        rows = [(index, sha256) for sha256 in sha256s for index in self._contents.rows(sha256)]
        self._drop_those_of_other_contents(rows)
        entries = self._study.entries
        self._look_up({sha256 for index, sha256 in rows if entries[index].progress in _TO_READ})

    def _drop_those_of_other_contents(self, rows: Iterable[tuple[int, str]]) -> None:
        """Have a file scored again that turns out not to be what was scored in its place."""
        dropped = False
        for index, sha256 in rows:
            scoring = self._study.entries[index].scoring
            if scoring is not None and scoring.sha256 not in ("", sha256):
                self._study.set_progress(index, Progress.WAITING)
                dropped = True
        if dropped:
            self.waiting.emit()

    def _look_up(self, sha256s: Iterable[str]) -> None:
        keeper, wanted = self._keeper, list(dict.fromkeys(sha256s))
        if keeper is not None and wanted:
            self._tasks.append(self._executor.start(lambda _task: keeper.load(wanted), self._take, lambda _error: None))

    def _take(self, scores: Mapping[str, Score]) -> None:
        for sha256, score in scores.items():
            for index in self._contents.rows(sha256):
                if self._study.entries[index].progress in _TO_READ:
                    give_score(self._study, index, score)


def give_score(study: StudyState, index: int, score: Score) -> None:
    """Let an image of the study have a score."""
    scoring = Scoring(score.facts, score.model_sha256, score.device, score.milliseconds, score.sha256)
    study.set_read(index, score.prediction, score.assessment, scoring)
