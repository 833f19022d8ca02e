"""The shipped network in ONNX Runtime beside the same layers in Keras, in a process of its own.

``python -m tests.benchmarks.beside_keras REPEATS`` prints the comparisons as JSON. The weights of Keras' network are
drawn at random: they are of the same number and take the same arithmetic.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from importlib.util import find_spec

import numpy as np

from tests.benchmarks.harness import Comparison, compare
from xray_viewer.inference import load_classifier
from xray_viewer.installation import shipped_model_path

_BATCH = 32


def beside_keras(repeats: int, _scale: float) -> Iterator[Comparison]:
    """One picture and a batch, beside Keras' ``predict`` and its compiled call; nothing where it is not installed."""
    if any(find_spec(package) is None for package in ("keras", "tensorflow")):
        sys.stderr.write("Keras and TensorFlow are not installed, so the network is not compared with them.\n")
        return
    command = [sys.executable, "-m", "tests.benchmarks.beside_keras", str(repeats)]
    output = subprocess.run(
        command,
        check=True,
        stdout=subprocess.PIPE,
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"},
    ).stdout
    for comparison in json.loads(output):
        yield Comparison(**comparison)


def _measure(repeats: int) -> Iterator[Comparison]:
    import keras
    import tensorflow

    from training.efficientnet_lite import efficientnet_lite0_features
    from training.heads import PoolingHead

    classifier = load_classifier(shipped_model_path(), "cpu")
    height, width = classifier.spec.preparation.height, classifier.spec.preparation.width
    image = keras.Input((height, width, 1))
    network = keras.Model(image, keras.ops.sigmoid(PoolingHead()(efficientnet_lite0_features(image))))
    compiled = tensorflow.function(lambda batch: network(batch, training=False))
    for count in (1, _BATCH):
        batch = np.random.default_rng(count).random((count, height, width, 1), dtype=np.float32)
        name = f"network, {count} at once"
        turns = repeats if count > 1 else 5 * repeats
        for peer, call in (
            ("Keras: predict", lambda batch=batch: network.predict(batch, verbose=0)),
            ("Keras: compiled call", lambda batch=batch: compiled(batch).numpy()),
        ):
            yield compare(name, lambda batch=batch: classifier.predict(batch), peer, call, turns)


if __name__ == "__main__":
    sys.stdout.write(json.dumps([asdict(comparison) for comparison in _measure(int(sys.argv[1]))]))
