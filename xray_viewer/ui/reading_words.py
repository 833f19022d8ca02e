"""How the model's reading, and what a threshold means, are said."""

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.evidence import Absence
from xray_viewer.app.scoring import Scoring
from xray_viewer.core.decision import Decision, Interval, OperatingPoint, Prediction
from xray_viewer.core.estimate import Estimate
from xray_viewer.core.group_figures import AgeGroup, GroupFigures, WhoseFigures
from xray_viewer.core.likeness import Likeness
from xray_viewer.core.prevalence import Outcomes
from xray_viewer.ui.numbers import count_words, number_words
from xray_viewer.ui.told import followed, told
from xray_viewer.ui.wording import percent, share_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReadingWords", text)


def meaning_words(decision: Decision) -> str:
    """Say what a decision means."""
    if decision is Decision.FLAGGED:
        return _tr("At or above the threshold.")
    return _tr("Below the threshold. That does not mean normal.")


def whose_words(whose: WhoseFigures) -> str:
    """Say in one or two short lines what holds for a patient for whom the figures beside the threshold do not."""
    # In one line of the panel: the ages of a group stand beside the figures of the threshold.
    measured = "; ".join(filter(None, map(_group_words, whose.weaker)))
    group = ", ".join(told(figures.group.name) for figures in whose.weaker)
    if measured:
        words = _tr("{figures}.").format(figures=measured)
        return words if whose.is_age_known else followed(_tr("No age."), words)
    if whose.is_age_known:
        return _tr("Not measured in {group} at this threshold.").format(group=group)
    return _tr("No age: not measured in {group} at this threshold.").format(group=group)


def belonging_words(whose: WhoseFigures | None) -> str:
    """Say at the figures beside the threshold of whom they are, where the model's own do not hold for a patient."""
    if whose is None:
        return ""
    if whose.own is not None:
        return _tr("Of {patients}, like this patient").format(patients=_patients_words(whose.own.group))
    patients = _patients_words(whose.shown)
    if whose.is_age_known:
        return _tr("⚠  Of {patients}, not of this patient").format(patients=patients)
    return _tr("⚠  Of {patients}; age unknown").format(patients=patients)


def _patients_words(group: AgeGroup | None) -> str:
    if group is None:
        return _tr("other patients")
    return _tr("{group} of {youngest} to {oldest} years").format(
        group=told(group.name), youngest=number_words(group.youngest, 0), oldest=number_words(group.oldest, 0)
    )


def _group_words(figures: GroupFigures) -> str:
    if figures.reached is None:
        return ""
    name = told(figures.group.name)
    return _tr("{group}: sensitivity {sensitivity}, specificity {specificity}").format(
        group=name[:1].upper() + name[1:],
        sensitivity=percent(figures.reached.sensitivity, 0),
        specificity=percent(figures.reached.specificity, 0),
    )


def no_model_words() -> str:
    """Say what goes on without a model, and what does not."""
    return _tr("No image is scored. You can look at all of them, measure and give verdicts.")


def interval_words(interval: Interval | Estimate | None) -> str:
    """Say an interval as "97.9 to 98.7 %"; nothing where there is none."""
    if interval is None:
        return ""
    low, high = share_words(interval.low, interval.high), share_words(interval.high, interval.low)
    return _tr("{low} to {high}").format(low=low.removesuffix("%").rstrip(), high=high)


def likeness_words(likeness: Likeness) -> str:
    """Say how like the pictures that the model knows one is."""
    return {
        Likeness.USUAL: _tr("A usual picture for this model"),
        Likeness.LESS_USUAL: _tr("A less usual picture for this model"),
        Likeness.UNUSUAL: _tr("An unusual picture for this model: rely on it less"),
        Likeness.BEYOND: _tr("Too unusual a picture for this model"),
    }[likeness]


def atypicality_words(atypicality: float, limit: float) -> str:
    """Say how unusual a picture is in numbers."""
    return _tr(
        "Atypicality {atypicality}: so many of the model's reference images were less unusual. Above {limit} a "
        "picture is not assessed."
    ).format(atypicality=percent(atypicality), limit=percent(limit))


def scoring_words(prediction: Prediction, scoring: Scoring | None) -> str:
    """Say a probability to the last digit that may matter, and on what and how fast it was computed."""
    words = _tr("Probability {probability}, logit {logit}.").format(
        probability=percent(prediction.probability, 4), logit=number_words(prediction.logit, 4)
    )
    if scoring is not None:
        words += " " + _tr("Computed on {device} in {milliseconds} ms.").format(
            device=scoring.device, milliseconds=scoring.milliseconds
        )
    return words


def outcome_words(outcomes: Outcomes, whose: WhoseFigures | None) -> str:
    """Say what becomes of a number of people, and who they are where they are not such as the patient in view."""
    if whose is None:
        words = _tr(
            "Of {people} such patients {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others "
            "{alarmed} are flagged, which are false alarms."
        )
    else:
        words = _tr(
            "Of {people} {patients} {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others "
            "{alarmed} are flagged, which are false alarms."
        )
    group = None if whose is None else whose.shown if whose.own is None else whose.own.group
    return words.format(
        patients=_patients_words(group),
        people=count_words(outcomes.people),
        ill=count_words(outcomes.ill),
        found=count_words(outcomes.found),
        missed=count_words(outcomes.missed),
        alarmed=count_words(outcomes.alarmed),
    )


def other_model_words(name: str, threshold: str, *, is_own: bool) -> str:
    """Say that the threshold has come with another model than the one of the last time."""
    if is_own:
        words = _tr("Another model than last time: {name}. It brings its own threshold, {threshold}.")
    else:
        words = _tr("Another model than last time: {name}. The threshold that you set for it is back, {threshold}.")
    return words.format(name=name, threshold=threshold)


def absence_words(absence: Absence) -> str:
    """Say why there is no evidence over a picture."""
    return {
        Absence.CONCEALED: _tr("No evidence yet: it is hidden until your verdict."),
        Absence.FAILED: _tr("No evidence: the model has not read this image."),
        Absence.NOT_ASSESSED: _tr("No evidence: the image is not assessed."),
        Absence.NO_MODEL: _tr("No evidence: there is no model."),
        Absence.NOT_READ: _tr("No evidence yet: the model has still to read this image."),
        Absence.OTHER_FRAME: _tr("No evidence here: the model reads the first frame."),
    }[absence]


def operating_point_words(point: OperatingPoint) -> str:
    """Say what an operating point reached."""
    return _tr(
        "Threshold {threshold}: sensitivity {sensitivity} ({sensitivities}), specificity {specificity} "
        "({specificities}), 95 % intervals"
    ).format(
        threshold=percent(point.threshold),
        sensitivity=share_words(point.sensitivity),
        sensitivities=interval_words(point.sensitivity_interval),
        specificity=share_words(point.specificity),
        specificities=interval_words(point.specificity_interval),
    )
