"""How states and numbers are said. A glyph stands with each state, so that none is told by its colour alone."""

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.entry import Entry, Progress
from xray_viewer.app.reading import Availability
from xray_viewer.app.study_tally import Tally
from xray_viewer.core.decision import Decision
from xray_viewer.core.distribution import Sides
from xray_viewer.core.grayscale import AUTOMATIC
from xray_viewer.core.measurement import Length
from xray_viewer.core.radiograph import LookupTable, Radiograph, Window
from xray_viewer.core.row_header import day
from xray_viewer.core.sampling import PixelValue
from xray_viewer.core.spacing import SpacingSource
from xray_viewer.ui.colors import COLORS
from xray_viewer.ui.numbers import count_words, day_words, list_words, number_words, point_as_comma, with_percent_sign

_GLYPHS = {Decision.FLAGGED: "▲", Decision.NOT_FLAGGED: "▽"}
# One in 100,000: what is rarer is said as less.
_MOST_OF_A_SHARE = 3
# Beyond this many decimals two probabilities may pass for equal.
_MOST_DECIMALS = 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def _many(text: str, count: int) -> str:
    return QCoreApplication.translate("Wording", text, None, count)


def percent(fraction: float, decimals: int = 1) -> str:
    """Say a fraction as "43.2 %", the sign kept on the line."""
    return with_percent_sign(number_words(100 * fraction, decimals))


def telling_decimals(probability: float, decision_threshold: float) -> int:
    """Give the decimals at which a probability below the threshold does not round up to it.

    "Not flagged" beside "50.0 %" and "threshold 50.0 %" would look like a mistake.
    """
    decimals = 1
    while (
        probability < decision_threshold
        and decimals < _MOST_DECIMALS
        and f"{probability:.{decimals}%}" == f"{decision_threshold:.{decimals}%}"
    ):
        decimals += 1
    return decimals


def probability_words(probability: float, decision_threshold: float) -> str:
    """Say a probability so that it tells on which side of the threshold it lies, and never as a certainty.

    What would be rounded to 0 or 100 % is said as less or more than the last number before it.
    """
    return _bounded(probability, telling_decimals(probability, decision_threshold))


def share_words(share: float, *beside: float) -> str:
    """Say a share of people, and never all or none of them where some are left.

    It gets the decimals that this takes, for those ``beside`` it too, up to a limit; then it is less or more than.
    """
    decimals = 1
    while decimals < _MOST_OF_A_SHARE and any(_rounds_away(each, decimals) for each in (share, *beside)):
        decimals += 1
    return _bounded(share, decimals)


def _rounds_away(fraction: float, decimals: int) -> bool:
    return any(fraction != end and f"{fraction:.{decimals}%}" == f"{end:.{decimals}%}" for end in (0, 1))


def _bounded(fraction: float, decimals: int) -> str:
    """Say a fraction; what would be rounded to 0 or 100 % as less or more than the last number before it."""
    if not _rounds_away(fraction, decimals):
        return percent(fraction, decimals)
    last = 10.0 ** -(decimals + 2)
    if fraction > 0.5:
        return f">\N{NO-BREAK SPACE}{percent(1 - last, decimals)}"
    return f"<\N{NO-BREAK SPACE}{percent(last, decimals)}"


def decision_words(decision: Decision) -> str:
    """Say a decision in a word or two, with its glyph."""
    return f"{_GLYPHS[decision]}  " + (_tr("Flagged") if decision is Decision.FLAGGED else _tr("Not flagged"))


def failure_words(entry: Entry) -> str:
    """Say what failed, the file or the model, with its glyph."""
    return "✕  " + (
        _tr("Could not be read") if entry.progress is Progress.FAILED else _tr("The model could not read it")
    )


def entry_words(entry: Entry, decision_threshold: float, model: Availability = Availability.READY) -> str:
    """Say the state of one image in a line."""
    words = _state_words(entry, decision_threshold, model)
    # First, for a narrow list cuts the end off.
    return _tr("gone") + f"  ·  {words}" if entry.is_gone else words


def _state_words(entry: Entry, decision_threshold: float, model: Availability) -> str:
    decision = entry.decision(decision_threshold)
    if entry.has_failed:
        return failure_words(entry)
    if entry.is_not_assessed:
        return "◇  " + _tr("Not assessed")
    if decision is not None and entry.probability is not None:
        number = probability_words(entry.probability, decision_threshold)
        word = _tr("flagged") if decision is Decision.FLAGGED else _tr("not flagged")
        return f"{_GLYPHS[decision]}  {number}  {word}"
    if entry.progress is Progress.READING:
        return "…  " + _tr("Reading")
    if entry.progress is Progress.DONE:
        return "◌  " + _tr("Hidden until your verdict")
    # What waits for no model would wait for ever.
    words = {
        Availability.LOADING: "…  " + _tr("The model is being loaded"),
        Availability.MISSING: "○  " + _tr("Not scored: no model"),
        Availability.READY: "○  " + _tr("Waiting"),
    }
    return words[model]


def entry_color(entry: Entry, decision_threshold: float) -> str:
    """Give the colour that goes with those words."""
    if entry.has_failed:
        return COLORS.error
    if entry.is_not_assessed:
        return COLORS.warning
    match entry.decision(decision_threshold):
        case Decision.FLAGGED:
            return COLORS.flagged
        case Decision.NOT_FLAGGED:
            return COLORS.not_flagged
        case _:
            return COLORS.muted_text


def decision_cell_words(entry: Entry, decision_threshold: float, model: Availability) -> str:
    """Say what has become of one image, in a cell beside its probability."""
    words = entry_words(entry, decision_threshold, model)
    decision = entry.decision(decision_threshold)
    if decision is None:
        return words
    return f"{_GLYPHS[decision]}  " + (_tr("flagged") if decision is Decision.FLAGGED else _tr("not flagged"))


def age_words(patient_age: str) -> str:
    """Say a DICOM age string (PS3.5 6.2, VR AS) as a cell has room for it: "45 y"."""
    units = {"D": _tr("{age} d"), "W": _tr("{age} wk"), "M": _tr("{age} mo"), "Y": _tr("{age} y")}
    number, unit = patient_age[:-1], patient_age[-1:]
    return units[unit].format(age=int(number)) if number.isdecimal() and unit in units else ""


def tally_words(counts: Tally) -> str:
    """Say how many images are in which state, for example "12 of 40 flagged, 3 not assessed, 1 failed"."""
    seen = counts.images - counts.concealed
    parts = [
        _many("{flagged} of {images} flagged", seen).format(
            flagged=count_words(counts.flagged), images=count_words(seen)
        )
    ]
    for count, words in (
        (counts.concealed, _many("{count} hidden until your verdict", counts.concealed)),
        (counts.not_assessed, _many("{count} not assessed", counts.not_assessed)),
        (counts.failed, _many("{count} failed", counts.failed)),
        (counts.to_read, _many("{count} to read", counts.to_read)),
    ):
        if count:
            parts.append(words.format(count=count_words(count)))
    return list_words(parts)


def sides_words(counts: Sides) -> str:
    """Say how many images lie on either side of the threshold, and how many of them the reader has read."""
    below = _many("{count} not flagged, {read} of them read", counts.not_flagged).format(
        count=count_words(counts.not_flagged), read=count_words(counts.not_flagged_read)
    )
    above = _many("{count} flagged, {read} of them read", counts.flagged).format(
        count=count_words(counts.flagged), read=count_words(counts.flagged_read)
    )
    return f"{_GLYPHS[Decision.NOT_FLAGGED]} {below}\n{_GLYPHS[Decision.FLAGGED]} {above}"


def voi_words(voi: Window | LookupTable, *, is_anonymous: bool = False) -> str:
    """Say which window is in use: center and width in modality values, and its name, which anybody may have written."""
    name = _tr("automatic") if voi.explanation == AUTOMATIC else "" if is_anonymous else voi.explanation
    if isinstance(voi, LookupTable):
        return f"{_tr('VOI LUT')} {name}".rstrip()
    return f"C {_short(voi.window_center)}  W {_short(voi.window_width)}  {name}".rstrip()


def frame_words(radiograph: Radiograph) -> str:
    """Say which frame of its file a radiograph is; nothing where there is one only."""
    if radiograph.number_of_frames == 1:
        return ""
    return _tr("frame {frame} of {frames}").format(frame=radiograph.frame + 1, frames=radiograph.number_of_frames)


def _short(value: float) -> str:
    return point_as_comma(f"{value:.0f}" if abs(value) >= 1000 else f"{value:.4g}")


def length_words(length: Length) -> str:
    """Say a length, and where its millimetres come from."""
    if length.source is None:
        return _tr("{length} px").format(length=number_words(length.value, 1))
    sources = {
        SpacingSource.CALIBRATED: _tr("calibrated"),
        SpacingSource.MAGNIFICATION: _tr("corrected by the estimated magnification"),
        SpacingSource.DETECTOR: _tr("at the detector"),
        SpacingSource.FILM: _tr("on the film"),
        SpacingSource.STATED: _tr("as the file states"),
    }
    return _tr("{length} mm, {source}").format(length=number_words(length.value, 1), source=sources[length.source])


def angle_words(degrees: float) -> str:
    """Say an angle."""
    return f"{number_words(degrees, 1)}°"


def value_words(value: PixelValue, unit: str) -> str:
    """Say what stands under the pointer; rows and columns are counted from 1."""
    words = _tr("row {row}  column {column}  stored {stored}").format(
        row=value.row + 1, column=value.column + 1, stored=" ".join(map(str, value.stored))
    )
    if value.modality is not None:
        words += "  " + _tr("value {value}").format(value=f"{point_as_comma(f'{value.modality:.7g}')} {unit}".rstrip())
    return words


def patient_words(radiograph: Radiograph, *, is_identified: bool) -> str:
    """Say who is on the picture, line by line; without name and number unless they are asked for."""
    header = radiograph.header
    identity = [header.get("PatientName", ""), header.get("PatientID", "")] if is_identified else []
    rest = [radiograph.facts.patient_age.lstrip("0"), header.get("PatientSex", "")]
    return "\n".join(filter(None, [*identity, "  ".join(filter(None, rest))]))


def study_words(radiograph: Radiograph, *, is_anonymous: bool = False) -> str:
    """Say when, what and where, line by line; where nothing may tell who it is, the view alone."""
    header = radiograph.header
    if is_anonymous:
        return header.get("ViewPosition", "")
    what = "  ".join(filter(None, [header.get("StudyDescription", ""), header.get("ViewPosition", "")]))
    return "\n".join(
        filter(None, [day_words(day(header.get("StudyDate", ""))), what, header.get("InstitutionName", "")])
    )


def intended_use_words() -> str:
    """Say what the program is for, and what it is not."""
    return _tr("An aid to a reader, not a diagnosis. Not a medical device.")
