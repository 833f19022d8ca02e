"""Whether the shipped network may compute in 8 bits: ``python -m tests.benchmarks.int8 RADIOGRAPHS``.

Quantizes its weights and activations with ONNX Runtime's own tools, calibrated on every second file of the folder, and
prints how much faster a picture is, and how far the probabilities of the other files move. Worth it is what is faster
and moves none by more than 0.01.
"""

import contextlib
import io
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from xray_viewer.inference import load_classifier
from xray_viewer.installation import shipped_model_path
from xray_viewer.readers import find_images, prepare_picture

_MOST_FILES = 400
_ALLOWED = 0.01
_TURNS = 30
Images = NDArray[np.float32]


class _Calibration(CalibrationDataReader):  # type: ignore[misc]
    """Gives the pictures one by one."""

    def __init__(self, images: Images) -> None:
        self._images: Iterator[Images] = iter(images[:, np.newaxis])

    def get_next(self) -> dict[str, Images] | None:
        """Give the next one, None at the end."""
        image = next(self._images, None)
        return None if image is None else {"image": image}


def main(folder: Path) -> None:
    """Try the ways of quantizing that ONNX Runtime offers for a processor, and print a line for each."""
    preparation = load_classifier(shipped_model_path(), "cpu").spec.preparation
    paths = [image.path for image in find_images(folder)]
    paths = paths[:: max(1, len(paths) // _MOST_FILES)][:_MOST_FILES]
    images = np.stack([prepare_picture(path, preparation).image for path in paths])
    content = shipped_model_path().read_bytes()
    plain = _session(content)
    expected = _probabilities(plain, images[1::2])
    sys.stdout.write(f"{len(images) // 2} files to calibrate on, {len(expected)} others to compare\n")
    with tempfile.TemporaryDirectory() as place:
        model = Path(place) / "prepared.onnx"
        source = onnx.load_from_string(content)
        del source.metadata_props[:]
        onnx.save(source, model)
        quant_pre_process(model, model, skip_symbolic_shape=True)
        for per_channel in (False, True):
            for method in (CalibrationMethod.MinMax, CalibrationMethod.Percentile):
                output = Path(place) / "int8.onnx"
                with contextlib.redirect_stdout(io.StringIO()):  # it prints its steps
                    quantize_static(
                        model,
                        output,
                        _Calibration(images[::2]),
                        quant_format=QuantFormat.QDQ,
                        activation_type=QuantType.QUInt8,
                        weight_type=QuantType.QInt8,
                        per_channel=per_channel,
                        calibrate_method=method,
                        op_types_to_quantize=["Conv"],
                    )
                small = _session(output.read_bytes())
                moved = np.abs(_probabilities(small, images[1::2]) - expected)
                times = [1000 * _seconds(session, images[:4]) / 4 for session in (plain, small)]
                sys.stdout.write(
                    f"{method.name}, {'by channel' if per_channel else 'by layer'}: {times[0]:.1f} ms a picture in "
                    f"float32, {times[1]:.1f} ms in INT8; probabilities move by {np.median(moved):.4f} in the median, "
                    f"{np.quantile(moved, 0.95):.3f} at the 95th percentile, {moved.max():.3f} at most "
                    f"({_ALLOWED} allowed)\n"
                )


def _session(content: bytes) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


def _probabilities(session: Any, images: Images) -> NDArray[np.float32]:
    found = [
        session.run(["probability"], {"image": images[first : first + 8]})[0] for first in range(0, len(images), 8)
    ]
    return np.concatenate(found)[:, 0]


def _seconds(session: Any, images: Images) -> float:
    """Give the processor time of a run, which other programs do not lengthen."""
    session.run(None, {"image": images})
    start = time.process_time()
    for _ in range(_TURNS):
        session.run(None, {"image": images})
    return (time.process_time() - start) / _TURNS


if __name__ == "__main__":
    main(Path(sys.argv[1]))
