"""How the worklist's choices are said. Each has a sign of its own."""

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.image_names import image_name
from xray_viewer.app.study import StudyState
from xray_viewer.app.worklist import Worklist
from xray_viewer.core.worklist import Listed
from xray_viewer.ui.numbers import count_words


def _tr(text: str, comment: str = "") -> str:
    return QCoreApplication.translate("WorklistWords", text, comment or None)


def place_words(index: int, study: StudyState, worklist: Worklist) -> str:
    """Say which of the study's images one is, or where it stands in the list where that is another, and its name.

    All places that number an image say this, so that none contradicts another. ``index``: the study's, from 0.
    """
    position, listed, images = worklist.position(index), len(worklist), len(study.entries)
    if position < 0:
        words = _tr("not listed")
    elif listed == images and position == index:
        words = _tr("{number} of {images}").format(number=count_words(index + 1), images=count_words(images))
    else:
        words = _tr("{place} of {listed} listed, {images} in all").format(
            place=count_words(position + 1), listed=count_words(listed), images=count_words(images)
        )
    return f"{words}   {image_name(index, study)}"


def listed_words(listed: Listed, count: int) -> str:
    """Say which images are listed, and how many that are."""
    words = {
        Listed.ALL: _tr("All"),
        Listed.FLAGGED: "▲ " + _tr("Flagged", "images"),
        Listed.UNREAD: "— " + _tr("Unread"),
        Listed.DISAGREEMENTS: "≠ " + _tr("Disagree"),
        Listed.NOT_ASSESSED: "◇ " + _tr("Not assessed", "images"),
        Listed.FAILED: "✕ " + _tr("Failed"),
    }
    return f"{words[listed]}  {count_words(count)}"


def listed_tip(listed: Listed, *, reads_first: bool) -> str:
    """Say what a choice lists."""
    tips = {
        Listed.ALL: _tr("List all images"),
        Listed.FLAGGED: _tr("List the images at or above the threshold"),
        Listed.UNREAD: _tr("List the images without your verdict"),
        Listed.DISAGREEMENTS: _tr("List the images on which you and the model disagree at the threshold"),
        Listed.NOT_ASSESSED: _tr("List the images that the model was not made for"),
        Listed.FAILED: _tr("List the images that could not be read"),
    }
    hides = reads_first and listed in (Listed.FLAGGED, Listed.NOT_ASSESSED)
    return tips[listed] + (" " + _tr("of those that have your verdict") if hides else "")
