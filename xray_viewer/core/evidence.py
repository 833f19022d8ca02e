"""The scale on which the network's evidence is coloured: one for all pictures, and none that ends.

A place stands where what it adds to the log odds stands, or takes off them. A scale of the probability would be one
colour wherever the network is sure, for nearly all of it lies within 5 of even odds; a scale of each picture's own
would paint a hot spot on every normal one.
"""

from math import tanh

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.model_spec import ModelSpec

# Half of the scale is this much either way. In 240 radiographs the shipped model's places reach from -21 to +14.
_HALF = 5.5
MARKED_LOG_ODDS = (-20, -10, -5, 0, 5, 10, 20)
EVIDENCE_WORDS = (
    "The colour of a place says how strongly it spoke for pneumonia (towards yellow) or against it (towards violet); "
    "what is blue-green, as the middle of the scale, had no say. The scale is the same for all pictures. It shows what "
    "the network looked at and locates no disease."
)


def evidence_levels(evidence: NDArray[np.float32], spec: ModelSpec) -> NDArray[np.float32]:
    """Turn evidence into places on the scale: shape (h, w), float32, [0, 1]; 0.5 is for what had no say."""
    return place_on_scale(spec.calibration.slope * evidence.astype(np.float64)).astype(np.float32)


def place_on_scale(log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the places, [0, 1], of what is added to the calibrated log odds, in the same shape."""
    # Nearly even steps in the middle, and towards the ends ever smaller ones: it never ends.
    places: NDArray[np.float64] = 0.5 + 0.5 * np.tanh(log_odds * (np.arctanh(0.5) / _HALF))
    return places


def probability_without_evidence(spec: ModelSpec) -> float:
    """Give what the model says of a picture in which no place has a say."""
    # The logistic function, written so that it cannot overflow.
    return 0.5 + 0.5 * tanh((spec.calibration.slope * spec.bias + spec.calibration.intercept) / 2)
