"""How far apart the modality values of a picture lie, from neighbouring ones to the ends of what it can hold."""

import numpy as np

from xray_viewer.core.radiograph import LookupTable, Radiograph


def modality_step(radiograph: Radiograph) -> float:
    """Give how far modality values are apart whose stored values follow each other, on average for a table; above 0."""
    transform = radiograph.modality_transform
    if isinstance(transform, LookupTable):
        # A table of one value shows nothing, whatever the step.
        return float(np.ptp(transform.entries)) / max(transform.entries.size - 1, 1) or 1.0
    # Beside a large intercept a small slope is lost.
    spacing = float(np.spacing(abs(transform.rescale_intercept)))
    return max(abs(transform.rescale_slope), spacing, float(np.finfo(np.float64).tiny))


def modality_span(radiograph: Radiograph) -> float:
    """Give how far the modality values of the stored range's ends are apart, on average for a table; above 0."""
    low, high = radiograph.stored_range
    return modality_step(radiograph) * (high - low)
