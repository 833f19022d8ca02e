"""The charts of a report: the distribution of the probabilities, ROC and calibration."""

import itertools
from collections.abc import Sequence

import numpy as np

from xray_viewer.core.confusion import Confusion
from xray_viewer.core.evidence import MARKED_LOG_ODDS, place_on_scale
from xray_viewer.core.overlay import color_table
from xray_viewer.core.reliability import Reliability
from xray_viewer.core.roc import RocCurve
from xray_viewer.review.report.speech import ENGLISH, Speech
from xray_viewer.review.report.svg import PAPER, ChartColors, Plot

_BINS = 25
_SQUARE = 320
# Of the 256 colours of the evidence every eighth: on paper they run into each other.
_COLORS_A_STEP = 8
# More points than a curve of so many pixels can show.
_MOST_POINTS = 600


def histogram_svg(
    probabilities: Sequence[float], decision_threshold: float, colors: ChartColors = PAPER, speech: Speech = ENGLISH
) -> str:
    """Draw how many images have which probability, and the threshold as a line; what is flagged has the second colour.

    In the bar through which the threshold goes, what is flagged stands on top of what is not.
    """
    values = np.asarray(probabilities, dtype=np.float64)
    every, edges = np.histogram(values, bins=_BINS, range=(0, 1))
    below, _ = np.histogram(values[values < decision_threshold], bins=_BINS, range=(0, 1))
    top = float(max(every.max(), 1))
    title = speech.say("Distribution of {count} probabilities", count=speech.count(values.size))
    plot = Plot(title, 660, 190, colors, top=top * 1.08, above=24)
    plot.axes(
        speech.say("probability of pneumonia"),
        speech.say("images"),
        _quarters(speech),
        [(count, speech.count(count)) for count in _whole_ticks(int(top))],
    )
    for start, stop, count, unflagged in zip(edges.tolist(), edges[1:].tolist(), every, below, strict=False):
        if count > unflagged:
            plot.bar(start, stop, float(count), colors.second)
        if unflagged:
            plot.bar(start, stop, float(unflagged), colors.first)
    plot.line((decision_threshold, 0), (decision_threshold, plot.top), colors.ink, width=1.5, dashes="5 3")
    is_right = decision_threshold > 0.6
    plot.note(
        (decision_threshold, plot.top),
        speech.say("threshold {threshold}", threshold=speech.share(decision_threshold)),
        colors.ink,
        anchor="end" if is_right else "start",
        shift=(-5 if is_right else 5, -6),
    )
    return plot.svg()


def roc_svg(curve: RocCurve, at_threshold: Confusion, colors: ChartColors = PAPER, speech: Speech = ENGLISH) -> str:
    """Draw the ROC curve, chance as a thin line, and where the threshold in use lies."""
    plot = Plot(speech.say("ROC curve"), _SQUARE, _SQUARE, colors)
    ticks = _quarters(speech)
    plot.axes(speech.say("1 \N{MINUS SIGN} specificity"), speech.say("sensitivity"), ticks, ticks)
    plot.line((0, 0), (1, 1), colors.muted, dashes="3 3")
    chosen = np.unique(np.linspace(0, curve.thresholds.size - 1, _MOST_POINTS).round().astype(int))
    rates, sensitivities = curve.false_positive_rates[chosen], curve.sensitivities[chosen]
    plot.curve(zip(rates.tolist(), sensitivities.tolist(), strict=True), colors.first)
    sensitivity, specificity = at_threshold.sensitivity, at_threshold.specificity
    place = 1 - specificity.part / specificity.whole, sensitivity.part / sensitivity.whole
    plot.dot(place, colors.second, 5.5)
    words = speech.say("threshold in use")
    if place[0] > 0.5:
        plot.note(place, words, colors.ink, anchor="end", shift=(-9, 14))
    else:
        plot.note(place, words, colors.ink, shift=(10, 14))
    return plot.svg()


def calibration_svg(measured: Reliability, colors: ChartColors = PAPER, speech: Speech = ENGLISH) -> str:
    """Draw for each bin the share with pneumonia against the mean probability, with the share's interval."""
    plot = Plot(speech.say("Calibration"), _SQUARE, _SQUARE, colors)
    ticks = _quarters(speech)
    plot.axes(speech.say("mean probability"), speech.say("share with pneumonia"), ticks, ticks)
    plot.line((0, 0), (1, 1), colors.muted, dashes="3 3")
    shares = [(each.mean_probability, each.positive.estimate) for each in measured.bins]
    known = [(probability, share) for probability, share in shares if share is not None]
    for probability, share in known:
        plot.line((probability, share.low), (probability, share.high), colors.first, width=1.5)
    plot.curve([(probability, share.value) for probability, share in known], colors.first)
    for probability, share in known:
        plot.dot((probability, share.value), colors.second)
    return plot.svg()


def evidence_scale_svg(colors: ChartColors = PAPER, speech: Speech = ENGLISH) -> str:
    """Draw the colours of the evidence, from the lower end of their scale up, and how much it adds to the log odds."""
    plot = Plot(speech.say("Colours of the evidence"), 640, 62, colors, left=40, right=40, above=4, below=42)
    steps = color_table()[::_COLORS_A_STEP].round().astype(int).tolist()
    for number, (red, green, blue) in enumerate(steps):
        color = f"#{red:02x}{green:02x}{blue:02x}"
        # A little over each other, so that no white shows between them.
        plot.bar(number / len(steps), (number + 1) / len(steps), 1, color, gap=-0.5)
    places = place_on_scale(np.array(MARKED_LOG_ODDS, dtype=np.float64)).tolist()
    for log_odds, place in zip(MARKED_LOG_ODDS, places, strict=True):
        words = f"{log_odds:+d}".replace("-", "\N{MINUS SIGN}") if log_odds else "0"
        plot.note((place, 0), words, colors.muted, anchor="middle", shift=(0, 16))
        plot.line((place, 0), (place, 1), colors.ground, width=0.8)
    ends = (
        (0, "start", speech.say("against")),
        (0.5, "middle", speech.say("no say")),
        (1, "end", speech.say("for pneumonia")),
    )
    for place, anchor, words in ends:
        plot.note((place, 0), words, colors.ink, anchor=anchor, shift=(0, 34))
    return plot.svg()


def _whole_ticks(highest: int) -> range:
    """Give up to six counts from 0 on, a round step apart, that end less than a step below the highest."""
    step = next(
        factor * 10**power for power in itertools.count() for factor in (1, 2, 5) if highest <= 5 * factor * 10**power
    )
    return range(0, highest + 1, step)


def _quarters(speech: Speech) -> list[tuple[float, str]]:
    return [(share / 4, speech.share(share / 4, 0)) for share in range(5)]
