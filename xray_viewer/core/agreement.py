"""How far two judges of the same images agree beyond chance."""

import math

import numpy as np

from xray_viewer.core.confusion import Confusion
from xray_viewer.core.estimate import Estimate, Z, wilson_interval


def cohens_kappa(table: Confusion) -> Estimate | None:
    """Give Cohen's kappa of the two judges of a table, in [-1, 1]; None where chance alone would agree always.

    Source: Cohen, Educational and Psychological Measurement 20 (1960), 37-46; the interval from the standard error of
    Fleiss, Cohen and Everitt, Psychological Bulletin 72 (1969), 323-327. Where all agree, or none, that error is 0 and
    says nothing: the Wilson interval of the agreement stands in, at the chance agreement that was found.
    """
    if not table.cases:
        return None
    counts = np.array(
        [[table.true_positives, table.false_negatives], [table.false_positives, table.true_negatives]], dtype=np.float64
    )
    shares = counts / table.cases
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    agreed, by_chance = float(np.trace(shares)), float(rows @ columns)
    if math.isclose(by_chance, 1.0):
        return None
    kappa = (agreed - by_chance) / (1 - by_chance)
    variance = _variance(shares, kappa, by_chance) / table.cases
    if variance > 0:
        low, high = kappa - Z * math.sqrt(variance), kappa + Z * math.sqrt(variance)
    else:
        low, high = ((end - by_chance) / (1 - by_chance) for end in wilson_interval(agreed, table.cases))
    return Estimate(kappa, min(max(low, -1.0), kappa), max(min(high, 1.0), kappa))


def _variance(shares: np.ndarray, kappa: float, by_chance: float) -> float:
    """Give the large-sample variance of kappa for one case; formula 13 of Fleiss, Cohen and Everitt."""
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    on_diagonal = np.diag(shares) @ (1 - (rows + columns) * (1 - kappa)) ** 2
    weights = (columns[:, np.newaxis] + rows[np.newaxis, :]) ** 2
    np.fill_diagonal(weights, 0)
    off_diagonal = (1 - kappa) ** 2 * float((shares * weights).sum())
    chance = (kappa - by_chance * (1 - kappa)) ** 2
    variance = float(on_diagonal + off_diagonal - chance) / (1 - by_chance) ** 2
    # What is left of 0 after rounding would pass for a tiny error.
    return variance if variance > 1e-12 else 0.0
