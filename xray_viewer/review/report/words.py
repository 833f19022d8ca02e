"""How figures are written in a report: with their intervals, and never without their counts."""

from xray_viewer.core.estimate import Estimate, Share
from xray_viewer.review.report.speech import Speech


def share_words(share: Share, speech: Speech) -> str:
    """Write "90.0% (45 of 50; 78.6% to 95.7%)"."""
    estimate = share.estimate
    if estimate is None:
        return speech.say("\N{EN DASH} ({why})", why=speech.say("no case"))
    return speech.say(
        "{value} ({part} of {whole}; {low} to {high})",
        value=speech.share(estimate.value),
        part=speech.count(share.part),
        whole=speech.count(share.whole),
        low=speech.share(estimate.low),
        high=speech.share(estimate.high),
    )


def estimate_words(estimate: Estimate | None, speech: Speech, why_none: str = "") -> str:
    """Write "0.912 (0.874 to 0.951)"; ``why_none``: said already, why there is none."""
    if estimate is None:
        return speech.say("\N{EN DASH} ({why})", why=why_none or speech.say("no case"))
    value, low, high = (speech.decimal(each, 3) for each in (estimate.value, estimate.low, estimate.high))
    return speech.say("{value} ({low} to {high})", value=value, low=low, high=high)
