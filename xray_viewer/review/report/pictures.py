"""A radiograph and its evidence as small JPEG files, as a report shows them."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xray_viewer.core.evidence import evidence_levels
from xray_viewer.core.grayscale import display_table, display_values
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.overlay import overlay, spread_over_picture
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.review.report.details import BOX, Look

# Pixels of the file for one of the page along each side, so that paper shows it crisp.
_DENSITY = 2
# So many pixels of a radiograph along each side are enough.
LEAST_SIDE = _DENSITY * max(BOX)
_QUALITY = 82


def look_at(
    radiograph: Radiograph, evidence: NDArray[np.float32] | None, spec: ModelSpec | None, patient: str = ""
) -> Look:
    """Show a radiograph in its file's own window, and its evidence, (h, w) in units of the logit, laid over it."""
    picture = display_values(radiograph.stored_values, display_table(radiograph))
    rows, columns = picture.shape[:2]
    scale = min(BOX[0] / columns, BOX[1] / rows)
    size = max(round(columns * scale), 1), max(round(rows * scale), 1)
    small = np.asarray(Image.fromarray(picture).resize((_DENSITY * size[0], _DENSITY * size[1]), Image.Resampling.BOX))
    if evidence is None or spec is None:
        return Look(_jpeg(small), size=size, patient=patient)
    values = spread_over_picture(evidence_levels(evidence, spec), spec.preparation, *small.shape[:2])
    return Look(_jpeg(small), _jpeg(overlay(small, values)), size, patient)


def _jpeg(picture: NDArray[np.uint8]) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()
