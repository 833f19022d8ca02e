"""The shipped network beside what the processor can compute at all, and beside OpenVINO.

The limit is the time that the network's multiplications and additions would take at the rate of a large product of
matrices, which hardly anything on a processor exceeds. It is measured in a process of its own, on as many threads as
ours has: ``python -m tests.benchmarks.beside_limit SIDE`` prints it in operations a second.
"""

import math
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec

import numpy as np
import onnx
from numpy.typing import NDArray

from tests.benchmarks.harness import Comparison, compare
from xray_viewer.inference import load_classifier
from xray_viewer.inference.runtime import usable_cpu_count
from xray_viewer.installation import shipped_model_path

_SIDE = 2048
_BATCH = 32
_TURNS = 5
Images = NDArray[np.float32]


def beside_limit(repeats: int, scale: float) -> Iterator[Comparison]:
    """One picture on one thread and a batch on all processors, beside the limit of each and beside OpenVINO."""
    classifier = load_classifier(shipped_model_path(), "cpu")
    size = classifier.spec.preparation
    operations = 2 * _products(onnx.load(shipped_model_path()))
    for count, threads in ((1, 1), (_BATCH, usable_cpu_count())):
        images = np.random.default_rng(count).random((count, size.height, size.width, 1), dtype=np.float32)
        limit = 1000 * count * operations / _operations_a_second(threads, scale)
        turns = repeats if count > 1 else 5 * repeats

        def ours(images: Images = images) -> object:
            return classifier.predict(images)

        name = f"network, {count} at once, {threads} threads"
        yield Comparison(name, compare(name, ours, "", lambda: None, turns).ours, "limit: its arithmetic alone", limit)
        if find_spec("openvino") is not None:
            yield compare(name, ours, "OpenVINO, float32", _openvino(images, threads), turns)


def _openvino(images: Images, threads: int) -> Callable[[], object]:
    import openvino

    core = openvino.Core()
    settings = {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": "f32"}
    request = core.compile_model(core.read_model(shipped_model_path()), "CPU", settings).create_infer_request()
    return lambda: request.infer({0: images})


def _products(model: onnx.ModelProto) -> int:
    """Count the multiplications of all convolutions for one picture, which are nearly all that a network computes."""
    inferred = onnx.shape_inference.infer_shapes(model).graph
    shapes = {
        value.name: [side.dim_value for side in value.type.tensor_type.shape.dim]
        for value in (*inferred.value_info, *inferred.output)
    }
    weights = {tensor.name: tensor.dims for tensor in inferred.initializer}
    return sum(
        math.prod(shapes[node.output[0]][1:]) * math.prod(weights[node.input[1]][1:])
        for node in inferred.node
        if node.op_type == "Conv"
    )


def _operations_a_second(threads: int, scale: float) -> float:
    side = max(64, int(_SIDE * scale))
    limits = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), str(threads))
    command = [sys.executable, "-m", "tests.benchmarks.beside_limit", str(side)]
    done = subprocess.run(command, env=os.environ | limits, check=True, capture_output=True, text=True)
    return float(done.stdout)


def _measured(side: int) -> float:
    """Multiply two matrices and give the operations a second, the best of some turns, as is due to a limit."""
    matrix = np.random.default_rng(1).random((side, side), dtype=np.float32)
    best = 0.0
    for _ in range(_TURNS):
        start = time.perf_counter()
        matrix @ matrix
        best = max(best, 2 * side**3 / (time.perf_counter() - start))
    return best


if __name__ == "__main__":
    sys.stdout.write(f"{_measured(int(sys.argv[1]))}\n")
