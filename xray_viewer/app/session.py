"""All that one window works with, put together, and taken apart in order."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.attributes import AttributeLister
from xray_viewer.app.contents import StudyContents
from xray_viewer.app.counts import StudyCounts
from xray_viewer.app.deidentifying import Deidentification
from xray_viewer.app.devices import DeviceLister
from xray_viewer.app.evidence import EvidenceState
from xray_viewer.app.exporting import Exporter
from xray_viewer.app.headers import StudyHeaders
from xray_viewer.app.history import StudyHistory
from xray_viewer.app.identity import Identity
from xray_viewer.app.journal import Journal
from xray_viewer.app.kept_scores import KeptScores
from xray_viewer.app.model_loader import ModelLoader
from xray_viewer.app.notices import Notices
from xray_viewer.app.opening import StudyOpener
from xray_viewer.app.panes import Pane, Panes
from xray_viewer.app.picture import PictureCache
from xray_viewer.app.picture_out import PictureOut
from xray_viewer.app.place import StudyPlace
from xray_viewer.app.preferences import AUTOMATIC_DEVICE, DEVICE, FIRST_TOOL, JOBS
from xray_viewer.app.presets import WindowPresets
from xray_viewer.app.reach import StudyReach
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.remembered import RememberedViews
from xray_viewer.app.row_texts import RowTexts
from xray_viewer.app.scorer import StudyScorer
from xray_viewer.app.seen_answers import SeenAnswers
from xray_viewer.app.services import Services
from xray_viewer.app.settings import Settings
from xray_viewer.app.study import StudyState
from xray_viewer.app.tasks import TaskExecutor
from xray_viewer.app.threshold_scale import ThresholdScale
from xray_viewer.app.thumbnails import ThumbnailMaker
from xray_viewer.app.tools import ToolState
from xray_viewer.app.truth import StudyTruth
from xray_viewer.app.verdict_keeper import VerdictKeeper
from xray_viewer.app.verdicts import StudyVerdicts
from xray_viewer.app.view_framing import ViewFraming
from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.app.viewing import PictureLoader
from xray_viewer.app.watching import StudyWatch
from xray_viewer.app.worklist import Worklist
from xray_viewer.core.worklist import listing_from_text, listing_to_text
from xray_viewer.readers.archive import forget_directories
from xray_viewer.review.store import ReviewStore

# The picture of each of two panes and one read ahead for each can be on their way at once, and a list of attributes;
# so none waits for another.
_READING_THREADS = 5
# A request that was replaced may hang in a slow folder, and must not hold up the one that replaced it.
_LISTING_THREADS = 2
# As with listing; they are made one at a time.
_THUMBNAIL_THREADS = 2
# Two of the largest radiographs (36 megapixels of 16 bits, and a third for the pyramid) and many of the usual ones.
_CACHE_BYTES = 256 << 20
# Under this name the place in a study holds which images were listed, and in which order.
_LISTING = "listing"


class Session(QObject):
    """The states that widgets bind to, and the work behind them.

    ``failed``: what went wrong, as a sentence. ``noticed``: what the reader should know and is no fault.
    """

    failed = Signal(str)
    noticed = Signal(str)

    def __init__(
        self,
        settings: Settings,
        services: Services | None = None,
        store: ReviewStore | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self._services = Services() if services is None else services
        self._reading = TaskExecutor(_READING_THREADS, "reading", self)
        self._loading = TaskExecutor(1, "model", self)
        self._listing = TaskExecutor(_LISTING_THREADS, "listing", self)
        self._watching = TaskExecutor(_LISTING_THREADS, "watching", self)
        self._reaching = TaskExecutor(_LISTING_THREADS, "reach", self)
        self._thumbnailing = TaskExecutor(_THUMBNAIL_THREADS, "thumbnails", self)
        # Slow drives must not keep it from what the reader looks at.
        self._heading = TaskExecutor(1, "headers", self)
        self.study = StudyState(self)
        self.tools = ToolState(self)
        self.views = RememberedViews(store, self)
        if settings.up_is_darker:
            self.tools.toggle_drag_direction()
        self.tools.changed.connect(self._keep_drag_direction)
        self._cache = PictureCache(_CACHE_BYTES)
        self.reading = ReadingState(settings, self)
        self.threshold_scale = ThresholdScale(self.reading, settings, self)
        self.evidence = EvidenceState(self.study, self.reading, settings, self)
        self._headers = StudyHeaders(self.study, self._heading, self._services, self)
        # The opener is made later, and asked only then.
        self.identity = Identity(
            self.study, self._headers, self.tools, settings, lambda: self.opener.requested, parent=self
        )
        self.notices = Notices(self.identity, self)
        self.row_texts = RowTexts(self.study, self._headers, self.tools, self.identity, self)
        self.worklist = Worklist(self.study, self.reading, self.row_texts, lambda: settings.shuffle_seed, self)
        self.study.set_reads_first(settings.reads_first)
        # First of all, so that nobody is given the picture of the file before.
        self.study.renewed.connect(lambda index: self._cache.drop(self.study.entries[index].path))
        self.reach = StudyReach(self.study, lambda: self.opener.requested, self._reaching, self)
        self.panes = Panes(self.study, self._make_pane, self)
        self.presets = WindowPresets(self.panes, settings, self)
        self.counts = StudyCounts(self.study, self.reading, self)
        self.contents = StudyContents(self.study, store, self)
        self.keeper = VerdictKeeper(store, self)
        self.seen = SeenAnswers(self.study, self.contents, store, self)
        self.verdicts = StudyVerdicts(self.study, self.contents, self.reading, self.keeper, self.seen, self)
        self.history = StudyHistory(self.study, self.contents, self.verdicts, self.panes, self.views, self)
        self.truth = StudyTruth(self.study, self)
        self.truth.failed.connect(self.failed)
        self.exporter = Exporter(self.study, self.contents, self.reading, self.truth, self.seen, self._services, self)
        self.opener = StudyOpener(self.study, self._listing, self._services, self)
        Journal(self.study, self.opener, self.reading, self)
        self.picture_out = PictureOut(self.study, self)
        self.deidentification = Deidentification(self.study, self)
        self.place = StudyPlace(self.study, self.opener, self.contents, settings, self)
        self.opener.listing_changed.connect(self.reach.follow)
        self.watch = StudyWatch(
            self.study, self.opener, self.contents, self.reach, self._watching, self._services, self
        )
        self.kept = KeptScores(self.study, self.contents, self.reading, store, self)
        self.scorer = StudyScorer(
            self.study,
            self.reading,
            self._cache,
            self.kept,
            self.reach,
            self._services,
            self.worklist.neighbours,
            self,
        )
        self.thumbnails = ThumbnailMaker(self._cache, self._thumbnailing, self._services, parent=self)
        self._model_loader = ModelLoader(
            self.study, self.opener, self.panes, self.reading, self._loading, self._services, self
        )
        self._model_loader.failed.connect(self.failed)
        self.attributes = AttributeLister(self.study, self._reading, self._services, self)
        self.devices = DeviceLister(self._reading, self._services, self)
        settings.preferences.changed.connect(self._follow_preference)
        self._follow_preference(FIRST_TOOL.key)
        self._follow_preference(JOBS.key)
        self.study.renewed.connect(self._read_anew)
        self.study.cleared.connect(self._cache.clear)
        self.study.cleared.connect(self.thumbnails.clear)
        self.study.cleared.connect(forget_directories)
        self.panes.loading_changed.connect(self.scorer.hold)
        self.panes.loading_changed.connect(self.thumbnails.hold)
        self.panes.loading_changed.connect(self._headers.hold)
        for pane in self.panes.all:
            pane.loader.radiograph_read.connect(self.thumbnails.offer)
            pane.loader.radiograph_read.connect(self.contents.note)
            pane.loader.failed.connect(self.failed)
        self.scorer.content_read.connect(self.contents.note_content)
        self.kept.noticed.connect(self._say_scores_are_not_kept)
        self.opener.folder_opened.connect(settings.remember_folder)
        self.opener.noticed.connect(self.noticed)
        for read_again in (self.thumbnails.make_failed_again, self._headers.read_missing_again):
            self.reach.found.connect(read_again)
        self.reach.failed.connect(self.failed)
        self.reach.noticed.connect(self.noticed)
        self.watch.noticed.connect(self.noticed)
        self.place.noticed.connect(self.noticed)
        self.reading.device_changed.connect(self.failed)
        self.place.opened.connect(lambda: self.worklist.show(listing_from_text(self.place.fact(_LISTING))))
        self.worklist.listing_changed.connect(self._keep_listing)
        self.views.problem_changed.connect(self._say_problem)
        for store_noticed in (self.views.noticed, self.keeper.noticed):
            store_noticed.connect(self.failed)
            # The notice is that the file was damaged and a new one begun.
            store_noticed.connect(self.verdicts.keep_again)
            store_noticed.connect(self.seen.keep_again)
        self.keeper.problem_changed.connect(self._say_verdict_problem)
        for worker in (self.opener, self.exporter, self.picture_out, self.deidentification):
            worker.failed.connect(self.failed)

    @property
    def viewer(self) -> ViewerState:
        """What the reader has done to the current image."""
        return self.panes.active.viewer

    @property
    def loader(self) -> PictureLoader:
        """What brings the current image onto the screen."""
        return self.panes.active.loader

    def start_decoders(self) -> None:
        """Have the decoders of compressed files ready before the first one comes."""
        self._reading.start(lambda _task: self._services.start_decoders(), lambda _nothing: None, lambda _error: None)

    def load_model(self, path: Path, device: str | None = None) -> None:
        """Load the model that reads the pictures, after the first of those that are being opened has been shown.

        ``device``: None for the one that the reader has chosen.
        """
        if device is None:
            self._model_loader.load(path, self.settings.preferences.get(DEVICE), or_else=AUTOMATIC_DEVICE)
        else:
            self._model_loader.load(path, device)

    def _keep_listing(self) -> None:
        # What was searched for may be a patient's name.
        self.place.set_fact(_LISTING, listing_to_text(replace(self.worklist.listing, search="")))

    def _read_anew(self, index: int) -> None:
        self.thumbnails.drop(self.study.entries[index].path)
        for pane in self.panes.all:
            pane.loader.renew(index)

    def _keep_drag_direction(self) -> None:
        self.settings.up_is_darker = self.tools.up_is_darker

    def _follow_preference(self, key: str) -> None:
        preferences = self.settings.preferences
        if key == FIRST_TOOL.key:
            self.tools.take(preferences.get(FIRST_TOOL))
        elif key == JOBS.key:
            self.scorer.use_jobs(preferences.get(JOBS) or None)

    def _make_pane(self) -> Pane:
        viewer = ViewerState(self, self.tools, self.views)
        loader = PictureLoader(
            self.study,
            viewer,
            self._cache,
            self.reach,
            self._reading,
            self._services,
            self.worklist.neighbours,
            self,
        )
        return Pane(viewer, ViewFraming(viewer, self), loader)

    def _say_problem(self, problem: str) -> None:
        if problem:
            self.failed.emit(
                f"{problem} Until then, how you leave images is remembered only while this window is open."
            )

    def _say_scores_are_not_kept(self, problem: str) -> None:
        self.failed.emit(f"{problem} Until then the model's results are not kept, and are computed again next time.")

    def _say_verdict_problem(self, problem: str) -> None:
        if problem:
            self.failed.emit(
                f"{problem} Until then your verdicts are not saved. They stand in this window, and are tried again "
                "every few seconds."
            )

    def close(self) -> None:
        """Keep verdicts, the threshold and the view, cancel what is under way and wait for its threads."""
        self.verdicts.settle()
        self.keeper.close()
        self.exporter.close()
        self.seen.close()
        self.reading.flush()
        self.evidence.flush()
        self.place.flush()
        for pane in self.panes.all:
            pane.viewer.remember()
        self.counts.stop()
        self.thumbnails.stop()
        self._headers.close()
        self._model_loader.close()
        self.scorer.close()
        # Else a decoder that hangs would hold its thread, and with it the window's end.
        self._services.stop_decoders()
        self.scorer.join()
        self.kept.close()
        self.picture_out.close()
        self.deidentification.close()
        self.truth.close()
        self.contents.close()
        self.watch.close()
        self._watching.close()
        self.reach.close()
        self._reaching.close()
        self._listing.close()
        self._thumbnailing.close()
        self._heading.close()
        self._reading.close()
        self._loading.close()
        # Last: the threads that read pictures ask it too.
        self.views.close()
