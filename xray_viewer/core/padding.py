"""Means of image pixels beside pixel padding, whose values are no image (PS3.3 C.7.5.1.1.2)."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def kept_off_padding(means: NDArray[Any], padding: tuple[int, int], dtype: np.dtype[Any]) -> NDArray[Any]:
    """Move whole means of image pixels that fall into the padding's range to the nearest value beside it.

    ``means``: any shape and type, of pixels of ``dtype``; they are given back as they are where none falls there. They
    can do so only where image pixels lie on both sides of the range, so that the pixels' type holds what is beside it.
    """
    first, last = padding
    limits = np.iinfo(dtype)
    if first <= limits.min or last >= limits.max:
        return means
    has_fallen = (means >= first) & (means <= last)
    if not has_fallen.any():
        return means
    # Wide enough for any difference, and exact for 16 bits.
    fallen = means[has_fallen].astype(np.float32)
    kept = means.copy()
    kept[has_fallen] = np.where(fallen - first < last - fallen, first - 1, last + 1)
    return kept
