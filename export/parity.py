"""Whether the ONNX file computes what Keras computes, on real images."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from export.errors import ExportError
from export.graph import OUTPUTS

LOGIT_TOLERANCE = 1e-4
# A knot of the rank may be passed by rounding alone; there are a thousand of them.
_ATYPICALITY_TOLERANCE = 0.005
_BATCH = 16


@dataclass(frozen=True)
class Parity:
    """The greatest differences that were seen, and on how many images."""

    images: int
    logit: float
    evidence: float
    atypicality: float


def run_onnx(content: bytes, images: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """Run a model on the CPU: the four outputs of images (N, H, W, 1)."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    batches = [
        session.run(list(OUTPUTS), {"image": np.asarray(images[start : start + _BATCH])})
        for start in range(0, len(images), _BATCH)
    ]
    return [np.concatenate(parts) for parts in zip(*batches, strict=True)]


def check_parity(network: Any, function: Any, content: bytes, images: NDArray[np.float32], bias: float) -> Parity:
    """Compare the ONNX file's outputs with those of the network and the function that it was made of.

    Raises ``ExportError`` where a logit differs by more than 1e-4, or another output by more than rounding.
    """
    expected = np.concatenate(
        [network.predict_on_batch(images[start : start + _BATCH]) for start in range(0, len(images), _BATCH)]
    )
    reference = [np.asarray(output) for output in function(np.asarray(images))]
    logit, probability, evidence, atypicality = run_onnx(content, images)
    parity = Parity(
        images=len(images),
        logit=float(np.abs(logit - expected).max()),
        # The evidence's mean and the bias must give the logit; the sum of many parts rounds relative to their size.
        evidence=float(np.abs(evidence.mean(axis=(1, 2)) + bias - logit[:, 0]).max()),
        atypicality=float(np.abs(atypicality - reference[3]).max()),
    )
    scale = max(1.0, float(np.abs(evidence).mean()))
    checks = (
        ("a logit", parity.logit, LOGIT_TOLERANCE),
        ("a probability", float(np.abs(probability - reference[1]).max()), LOGIT_TOLERANCE),
        ("the mean of an evidence map", parity.evidence, LOGIT_TOLERANCE * scale),
        ("an atypicality", parity.atypicality, _ATYPICALITY_TOLERANCE),
    )
    for what, difference, tolerance in checks:
        # Written so that a NaN fails.
        if not difference <= tolerance:
            raise ExportError(
                f"The ONNX file differs from Keras: {what} by {difference:.2g}, and {tolerance:.2g} is allowed. "
                "Nothing was written."
            )
    return parity
