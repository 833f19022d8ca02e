"""Measures which share of pictures a model would not assess, kind by kind, by the picture alone."""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from training import run_folder
from training.errors import TrainingError
from training.unusual import CHANGES, DRAWINGS, UNSEEN, slightly_changed
from xray_viewer.core.errors import ReadError
from xray_viewer.core.model_spec import METADATA_KEY, ModelSpec, spec_from_json
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.readers import find_images, read_radiograph

REPORT, TABLE = "atypicality.md", "atypicality.json"
_BATCH = 32
# Of each data folder, so many images are changed: enough to tell 98 from 99 %, few enough for a coffee break.
_CHANGED = 150
_SEED = 77  # other draws than those that a fit made


@dataclass(frozen=True)
class Row:
    """One kind of picture. ``usual``: it should be assessed. ``taught``: the kind was among those of the fit."""

    kind: str
    usual: bool
    taught: bool
    pictures: int
    not_assessed: int
    unreadable: int = 0

    @property
    def share(self) -> float:
        """The share that would not be assessed."""
        return self.not_assessed / self.pictures


class _Model:
    """A model file, as far as atypicality goes."""

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        if not path.is_file():
            raise TrainingError(f"{path}: There is no such model file.")
        content = path.read_bytes()
        try:
            self._session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
            spec = self._session.get_modelmeta().custom_metadata_map[METADATA_KEY]
        except Exception as error:
            # ONNX Runtime raises a dozen types of its own, without a common base.
            raise TrainingError(f"{path}: This is no model file of X-ray Viewer.") from error
        self.spec: ModelSpec = spec_from_json(spec)
        self.sha256 = hashlib.sha256(content).hexdigest()

    def not_assessed(self, images: NDArray[np.float32]) -> int:
        """Count the prepared images (N, H, W, 1) that lie above the limit."""
        count = 0
        for start in range(0, len(images), _BATCH):
            (atypicality,) = self._session.run(["atypicality"], {"image": images[start : start + _BATCH]})
            # As in the viewer: 0.99 in float32 is a little more than 0.99.
            count += int(np.sum(np.round(atypicality.astype(np.float64), 6) > self.spec.atypicality_limit))
        return count


def measure(model: Path, data: Sequence[str], others: Sequence[Path]) -> tuple[dict[str, Any], str]:
    """Measure a model file: the facts for JSON, and the report in Markdown.

    ``data``: folders of frontal chest radiographs, each ``FOLDER`` or ``NAME=FOLDER``. ``others``: folders of other
    pictures, in which each folder is a kind. Raises ``TrainingError`` or ``RequestError`` where one cannot be used.
    """
    judged = _Model(model)
    preparation = judged.spec.preparation
    rows, sample = [], []
    for source in data:
        name, separator, folder = source.partition("=")
        root = Path(folder if separator else source)
        images, unreadable = _prepare([image.path for image in find_images(root)], preparation)
        if not len(images):
            raise TrainingError(f"{root}: There are no readable images here.")
        rows.append(_row(judged, name if separator else root.name, images, usual=True, unreadable=unreadable))
        chosen = np.unique(np.linspace(0, len(images) - 1, min(_CHANGED, len(images))).astype(int))
        sample.append(images[chosen])
    rows += _changed_rows(judged, np.concatenate(sample))
    for root in others:
        for kind, paths in _kinds(root).items():
            images, unreadable = _prepare(paths, preparation)
            if len(images):
                rows.append(_row(judged, f"{kind} (files)", images, usual=False, unreadable=unreadable))
    facts = {
        "model": model.name,
        "model_sha256": judged.sha256,
        "atypicality_limit": judged.spec.atypicality_limit,
        "rows": [asdict(row) | {"share": row.share} for row in rows],
    }
    return facts, _markdown(judged, model.name, rows)


def write_report(facts: dict[str, Any], markdown: str, folder: Path) -> None:
    """Write both forms of a report into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / REPORT).write_text(markdown, encoding="utf-8")
    run_folder.write_json(folder / TABLE, facts)


def _changed_rows(judged: _Model, images: NDArray[np.float32]) -> list[Row]:
    generator = np.random.default_rng(_SEED)
    slight = slightly_changed(images, generator)
    rows = [_row(judged, "slightly turned, shifted and brightened", slight, usual=True, taught=True)]
    for kinds, taught in ((CHANGES, True), (DRAWINGS, True), (UNSEEN, False)):
        for name, change in kinds.items():
            made = np.ascontiguousarray(change(images, generator))
            rows.append(_row(judged, name, made, usual=False, taught=taught))
    return rows


def _row(
    judged: _Model,
    kind: str,
    images: NDArray[np.float32],
    *,
    usual: bool,
    taught: bool = False,
    unreadable: int = 0,
) -> Row:
    return Row(kind, usual, taught, len(images), judged.not_assessed(images), unreadable)


def _prepare(paths: Sequence[Path], preparation: Preparation) -> tuple[NDArray[np.float32], int]:
    """Prepare the files that can be read: (N, H, W, 1); and count those that cannot."""
    prepared = []
    for path in paths:
        try:
            prepared.append(model_input(read_radiograph(path), preparation))
        except ReadError:
            continue
    if not prepared:
        return np.empty((0, preparation.height, preparation.width, 1), np.float32), len(paths)
    return np.stack(prepared), len(paths) - len(prepared)


def _kinds(root: Path) -> dict[str, list[Path]]:
    """Sort a folder's images by the folder within it that they lie in; by its own name where in none."""
    kinds: dict[str, list[Path]] = {}
    for image in find_images(root):
        below = image.path.relative_to(root).parts
        kinds.setdefault(below[0] if len(below) > 1 else root.name, []).append(image.path)
    return kinds


def _markdown(judged: _Model, name: str, rows: Sequence[Row]) -> str:
    lines = [
        f"# What {name} does not assess",
        "",
        f"Pictures above the atypicality limit of {judged.spec.atypicality_limit:g}, judged by the picture alone; a "
        "file's header, which is asked first, is not used here. *Taught*: the fit saw pictures made in this way, from "
        "training images. Figures on training images flatter.",
        "",
        f"Model checksum (SHA-256): `{judged.sha256}`",
    ]
    for title, usual in (("Frontal chest radiographs", True), ("Anything else", False)):
        chosen = [row for row in rows if row.usual is usual]
        lines += ["", f"## {title}", "", "| kind | taught | pictures | not assessed | share |"]
        lines += ["| --- | --- | ---: | ---: | ---: |"]
        lines += [
            f"| {row.kind} | {'yes' if row.taught else 'no'} | {row.pictures} | {row.not_assessed} | {row.share:.1%} |"
            for row in chosen
        ]
        for words, part in (
            ("all that was not taught", [row for row in chosen if not row.taught]),
            ("all", chosen),
        ):
            pictures, count = (sum(getattr(row, field) for row in part) for field in ("pictures", "not_assessed"))
            if pictures:
                lines.append(f"| **{words}** | | {pictures} | {count} | {count / pictures:.1%} |")
    unreadable = sum(row.unreadable for row in rows)
    if unreadable:
        lines += ["", f"{unreadable} files could not be read and are not counted."]
    return "\n".join([*lines, ""])
