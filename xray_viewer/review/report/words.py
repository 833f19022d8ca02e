"""How figures are written in a report: with their intervals, and never without their counts."""

from xray_viewer.core.estimate import Estimate, Share

NONE = "\N{EN DASH}"


def share_words(share: Share) -> str:
    """Write "90.0% (45 of 50; 78.6% to 95.7%)"."""
    estimate = share.estimate
    if estimate is None:
        return f"{NONE} (no case)"
    return f"{estimate.value:.1%} ({share.part:,} of {share.whole:,}; {estimate.low:.1%} to {estimate.high:.1%})"


def estimate_words(estimate: Estimate | None, why_none: str = "no case") -> str:
    """Write "0.912 (0.874 to 0.951)"."""
    if estimate is None:
        return f"{NONE} ({why_none})"
    return f"{estimate.value:.3f} ({estimate.low:.3f} to {estimate.high:.3f})"


def count_words(count: int, one: str, many: str) -> str:
    """Write "1 image" or "20 images"."""
    return f"{count:,} {one if count == 1 else many}"
