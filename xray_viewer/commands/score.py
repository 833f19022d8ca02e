"""``xray-viewer score``: score files and folders without a window."""

import shutil
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from xray_viewer.commands.console import ProgressBar, put_bytes, put_text, tell
from xray_viewer.core.assessment import Status
from xray_viewer.core.decision import Decision
from xray_viewer.core.errors import LostFolderError, RequestError
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.inference import Classifier, load_classifier
from xray_viewer.installation import shipped_model_path
from xray_viewer.readers.decoder_pool import POOL
from xray_viewer.readers.folder import StudyImage, find_images, holds_images
from xray_viewer.review.known_files import KnownFiles
from xray_viewer.review.lost_folder import Roots
from xray_viewer.review.pipeline import usual_jobs
from xray_viewer.review.score_keeper import ScoreKeeper
from xray_viewer.review.score_row import ScoreRow
from xray_viewer.review.scoring import score_images
from xray_viewer.review.store import ReviewStore
from xray_viewer.review.tables import csv_bytes, json_bytes, text_table
from xray_viewer.review.whole_file import check_writable, write_whole

STDOUT = "-"
_Writer = Callable[[Sequence[ScoreRow], Classifier, float], None]


def run(options: Namespace) -> int:
    """Score what ``options`` names. 0 if all were scored or not assessed, 1 if some files failed."""
    write = _writer(options.output)
    roots = Roots(map(Path, options.paths))
    images = requested_images(options.paths, recursive=options.recursive)
    # They start while the model is loaded.
    POOL.prepare(min(len(images), options.jobs or usual_jobs()))
    classifier = load_classifier(options.model or shipped_model_path(), options.device)
    tell(classifier.device.notice)
    threshold, origin = _threshold(options, classifier.spec)
    with closing(ReviewStore()) as store:
        files = KnownFiles(store)
        keeper = ScoreKeeper(store, classifier, _say_that_scores_are_not_kept, files)
        try:
            rows = _score(images, classifier, threshold, options, keeper, roots)
        except KeyboardInterrupt as stop:
            keeper.close()
            if not keeper.written:
                raise
            raise KeyboardInterrupt(f"Stopped, and no table was written.{_goes_on(keeper)}") from stop
        except LostFolderError as lost:
            # Rows that call all its other files failed would tell of files that nobody has looked at.
            keeper.close()
            raise LostFolderError(f"{lost} No table was written.{_goes_on(keeper)}") from lost
        keeper.close()
    write(rows, classifier, threshold)
    tell(f"{classifier.spec.name} {classifier.spec.version}, threshold {threshold:g}{origin}: {summary(rows)}")
    for caution, count in Counter(caution for row in rows for caution in row.cautions).most_common():
        tell(f"Caution for {count} of them: {caution}")
    return 1 if any(row.status is Status.FAILED for row in rows) else 0


def requested_images(paths: Sequence[str | Path], *, recursive: bool) -> list[StudyImage]:
    """List the images of files and folders. Raises ``RequestError``, naming a path that is not there or has none."""
    images = []
    for text in paths:
        path = Path(text)
        if path.is_file() and not holds_images(path):
            # As given, to the letter: Path would drop a leading "./".
            images.append(StudyImage(path, str(text)))
            continue
        found = list(find_images(path, recursive=recursive))
        if not found:
            raise RequestError(f"There is no image in the {'folder' if path.is_dir() else 'archive'} {path}.")
        images += found
    return images


def summary(rows: Sequence[ScoreRow]) -> str:
    """Count what became of the files, in one sentence."""
    counts = Counter(row.status for row in rows)
    flagged = sum(row.decision is Decision.FLAGGED for row in rows)
    return (
        f"{counts[Status.SCORED]} scored ({flagged} flagged), {counts[Status.NOT_ASSESSED]} not assessed, "
        f"{counts[Status.FAILED]} failed."
    )


def _say_that_scores_are_not_kept(problem: str) -> None:
    tell(f"{problem} Otherwise these scores are not kept.")


def _goes_on(keeper: ScoreKeeper) -> str:
    if not keeper.written:
        return ""
    kept = (
        "The score that was computed is"
        if keeper.written == 1
        else f"The {keeper.written} scores that were computed are"
    )
    return f" {kept} kept, so the next run goes on from there."


def _score(
    images: Sequence[StudyImage],
    classifier: Classifier,
    threshold: float,
    options: Namespace,
    keeper: ScoreKeeper,
    roots: Roots,
) -> list[ScoreRow]:
    rows = []
    notice = classifier.device.notice
    with (
        ProgressBar(len(images), is_wanted=not options.quiet) as bar,
        closing(
            score_images(
                images, classifier, threshold=threshold, jobs=options.jobs, keeper=keeper, unreached=roots.check
            )
        ) as scored,
    ):
        for row in scored:
            rows.append(row)
            bar.show(len(rows))
    if classifier.device.notice != notice:
        tell(classifier.device.notice)
    return rows


def _threshold(options: Namespace, spec: ModelSpec) -> tuple[float, str]:
    """Give the threshold with the name of the operating point that it comes from, in brackets."""
    if options.threshold is not None:
        return options.threshold, ""
    point = spec.operating_point(options.operating_point or spec.default_operating_point)
    return point.threshold, f" ({point.name})"


def _writer(output: str | None) -> _Writer:
    """Choose how rows are written, before any work is done. Raises ``RequestError`` or ``OutputError``."""
    if output is None:
        return _write_text
    if output == STDOUT:
        return lambda rows, _classifier, _threshold: put_bytes(csv_bytes(rows))
    path = Path(output)
    suffix = path.suffix.lower()
    if suffix not in {".csv", ".json"}:
        raise RequestError(f"The output {path.name} must end in .csv or .json, or be - for CSV on the terminal.")
    check_writable(path)
    if suffix == ".csv":
        return lambda rows, _classifier, _threshold: write_whole(path, csv_bytes(rows))
    return lambda rows, classifier, threshold: write_whole(
        path, json_bytes(rows, classifier.spec, classifier.sha256, threshold)
    )


def _write_text(rows: Sequence[ScoreRow], _classifier: Classifier, _threshold: float) -> None:
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    put_text(text_table(rows, shutil.get_terminal_size().columns if is_terminal else None))
