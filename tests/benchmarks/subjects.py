"""What is measured. Each function takes the number of repeats and a scale: 1 is real sizes, less is a trial run."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from PIL import Image

from tests.benchmarks.beside_keras import beside_keras
from tests.benchmarks.beside_limit import beside_limit
from tests.benchmarks.folder_scoring import scoring_a_folder
from tests.benchmarks.harness import Comparison, compare
from tests.benchmarks.on_screen import on_screen
from tests.benchmarks.pictures import LARGE, drawn_picture
from tests.benchmarks.smoothness import smoothness
from tests.benchmarks.starting import starting
from tests.factories import radiograph
from xray_viewer.core.grayscale import display_table, display_values
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.core.radiograph import Window
from xray_viewer.inference import Classifier, load_classifier
from xray_viewer.installation import shipped_model_path
from xray_viewer.readers.folder import StudyImage, find_images
from xray_viewer.review.scoring import score_file, score_images


def preparation(repeats: int, scale: float) -> Iterator[Comparison]:
    """The way from a large picture to the network's input, beside Pillow's resize of the same bytes alone."""
    rows, columns = (max(64, int(side * scale)) for side in LARGE)
    large = radiograph(drawn_picture(rows, columns))
    wanted = Preparation(160, 160)
    as_image = Image.fromarray(large.stored_values)
    yield compare(
        f"prepare {columns} x {rows}, 8 bits",
        lambda: model_input(large, wanted),
        "Pillow: resize of the bytes, no grey pipeline",
        lambda: np.asarray(as_image.resize((160, 160), Image.Resampling.BILINEAR), dtype=np.float32) / 255,
        repeats,
    )


def window_drag(repeats: int, scale: float) -> Iterator[Comparison]:
    """One step of a window drag on 12 megapixels of 16 bits: a table and a look-up, beside arithmetic on all pixels."""
    side = max(64, int(3464 * scale))
    stored = (drawn_picture(side, side).astype(np.uint16) * 16) + 3
    deep = radiograph(stored, bits_stored=12)
    window = Window(1800, 2400)

    def arithmetic() -> NDArray[np.uint8]:
        scaled = np.clip((stored.astype(np.float32) - (1800 - 0.5)) / 2399 + 0.5, 0, 1)
        return np.rint(scaled * 255).astype(np.uint8)

    yield compare(
        f"window of {side} x {side}, 16 bits, all pixels",
        lambda: display_values(deep.stored_values, display_table(deep, window)),
        "numpy: float arithmetic on every pixel",
        arithmetic,
        repeats,
    )


def network(repeats: int, _scale: float) -> Iterator[Comparison]:
    """One picture through the shipped network as the viewer runs it, beside ONNX Runtime's defaults."""
    classifier = load_classifier(shipped_model_path(), "cpu")
    size = classifier.spec.preparation
    image = np.random.default_rng(1).random((1, size.height, size.width, 1), dtype=np.float32)
    plain = onnxruntime.InferenceSession(shipped_model_path().read_bytes(), providers=["CPUExecutionProvider"])
    yield compare(
        "network, one picture",
        lambda: classifier.predict(image),
        "ONNX Runtime: default session",
        lambda: plain.run(None, {"image": image}),
        5 * repeats,
    )


@contextmanager
def _study(count: int, side: int) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            Image.fromarray(drawn_picture(side, side, number)).save(Path(folder) / f"{number}.png")
        yield Path(folder)


def study(repeats: int, scale: float) -> Iterator[Comparison]:
    """A folder through the pipeline, beside the loop that reads and predicts one file after the other."""
    count, side = max(4, int(40 * scale)), max(64, int(1024 * scale))
    classifier = load_classifier(shipped_model_path(), "cpu")
    with _study(count, side) as folder:
        images = list(find_images(folder))
        yield compare(
            f"score {count} PNG of {side} x {side}",
            lambda: _exhaust(images, classifier),
            "a loop, one file at a time",
            lambda: [score_file(image.path, classifier) for image in images],
            repeats,
        )


def _exhaust(images: list[StudyImage], classifier: Classifier) -> int:
    return sum(1 for _ in score_images(images, classifier, threshold=0.5))


SUBJECTS = (
    preparation,
    window_drag,
    network,
    beside_keras,
    beside_limit,
    study,
    scoring_a_folder,
    starting,
    on_screen,
    smoothness,
)
