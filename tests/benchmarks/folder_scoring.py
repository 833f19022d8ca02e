"""How fast a folder of JPEGs is scored, beside the loops that people write, and beside what the machine allows.

The radiographs are those of ``XRAY_DATA``, or drawn ones of the same kind. All but Keras, which runs in a process of
its own, takes turns, so that a change of the machine hits all.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from PIL import Image

from tests.benchmarks.harness import Comparison
from tests.benchmarks.pictures import drawn_picture
from xray_viewer.inference import BATCH, Classifier, load_classifier
from xray_viewer.installation import shipped_model_path
from xray_viewer.readers import find_images, prepare_picture
from xray_viewer.readers.folder import StudyImage
from xray_viewer.review.pipeline import usual_jobs
from xray_viewer.review.scoring import score_images

_SIDE = 224
_FILES = 400
_KERAS_FILES = 60
_SECONDS = 600


def scoring_a_folder(repeats: int, scale: float) -> Iterator[Comparison]:
    """Score a folder, beside one file after the other in ONNX Runtime and in Keras, and beside either half alone."""
    with _radiographs(max(8, int(_FILES * scale))) as folder:
        images = list(find_images(folder))
        classifier = load_classifier(shipped_model_path(), "cpu")
        ours = f"score {len(images)} JPEG of {_SIDE} x {_SIDE}, each"
        names, works = zip(*_works(images, classifier).items(), strict=True)
        pipeline, *others = _medians(works, len(images), repeats)
        for name, took in zip(names[1:], others, strict=True):
            yield Comparison(ours, pipeline, name, took)
        if find_spec("keras") is not None and find_spec("tensorflow") is not None:
            files = max(2, int(_KERAS_FILES * scale))
            yield Comparison(ours, pipeline, "Keras: load_img and predict, one by one", _in_keras(folder, files))


def _works(images: list[StudyImage], classifier: Classifier) -> dict[str, Callable[[], object]]:
    size = classifier.spec.preparation
    prepared = np.stack([prepare_picture(image.path, size).image for image in images])
    batches = [prepared[first : first + BATCH] for first in range(0, len(prepared), BATCH)]
    plain = onnxruntime.InferenceSession(shipped_model_path().read_bytes(), providers=["CPUExecutionProvider"])

    def one_by_one() -> None:
        for image in images:
            with Image.open(image.path) as opened:
                small = opened.convert("L").resize((size.width, size.height), Image.Resampling.BILINEAR)
            plain.run(None, {"image": np.asarray(small, dtype=np.float32)[np.newaxis, :, :, np.newaxis] / 255})

    def side_by_side(work: Callable[[Any], object], things: list[Any]) -> None:
        with ThreadPoolExecutor(usual_jobs()) as pool:
            for _result in pool.map(work, things):
                pass

    return {
        "": lambda: sum(1 for _row in score_images(images, classifier, threshold=0.5)),
        "ONNX Runtime: Pillow and run, one by one": one_by_one,
        "limit: decoding alone": lambda: side_by_side(lambda image: prepare_picture(image.path, size), images),
        "limit: the network alone": lambda: side_by_side(classifier.predict, batches),
    }


def _medians(works: tuple[Callable[[], object], ...], images: int, repeats: int) -> list[float]:
    """Give the milliseconds an image that each takes, once to warm up and then ``repeats`` times."""
    times: list[list[float]] = [[] for _work in works]
    for turn in range(repeats + 1):
        for work, kept in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            if turn:
                kept.append(1000 * (time.perf_counter() - start) / images)
    return [statistics.median(kept) for kept in times]


@contextmanager
def _radiographs(count: int) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        data = os.environ.get("XRAY_DATA")
        originals = [image.path for image in find_images(Path(data) / "paediatric" / "train")] if data else []
        for number, path in enumerate(originals[:: max(len(originals) // count, 1)][:count]):
            (folder / f"{number}.jpg").write_bytes(path.read_bytes())
        for number in range(0 if originals else count):
            drawn = drawn_picture(_SIDE, _SIDE, number)
            Image.fromarray(drawn).convert("RGB").save(folder / f"{number}.jpg", quality=92)
        yield folder


def _in_keras(folder: Path, files: int) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.folder_scoring", str(folder), str(files)]
    environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=_SECONDS)
    return float(json.loads(done.stdout.splitlines()[-1]))


def _keras_loop(folder: Path, files: int) -> float:
    """Give the milliseconds an image; the network is the shipped one's, its weights do not matter for that."""
    import keras

    from training.architectures import ARCHITECTURES

    classifier = load_classifier(shipped_model_path(), "cpu")
    size = classifier.spec.preparation.height
    network = ARCHITECTURES[classifier.spec.architecture].build(size, None)
    paths = [image.path for image in find_images(folder)]

    def score(path: Path) -> None:
        image = keras.utils.load_img(path, color_mode="grayscale", target_size=(size, size))
        network.predict(keras.utils.img_to_array(image)[np.newaxis] / 255, verbose=0)

    for path in paths[:2]:
        score(path)
    start = time.perf_counter()
    for number in range(files):
        score(paths[number % len(paths)])
    return 1000 * (time.perf_counter() - start) / files


if __name__ == "__main__":
    sys.stdout.write(f"{json.dumps(_keras_loop(Path(sys.argv[1]), int(sys.argv[2])))}\n")
