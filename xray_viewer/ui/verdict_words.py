"""How the reader's opinions are said. The signs are others than those of the network's decisions."""

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.entry import Entry, Keeping
from xray_viewer.app.verdict_tally import VerdictTally
from xray_viewer.core.opinion import Verdict
from xray_viewer.ui.numbers import count_words, list_words, moment_words

_SIGNS = {Verdict.NORMAL: "✓", Verdict.PNEUMONIA: "✚", Verdict.UNSURE: "?"}
NOTE_SIGN = "✎"


def _tr(text: str) -> str:
    return QCoreApplication.translate("VerdictWords", text)


def _many(text: str, count: int) -> str:
    return QCoreApplication.translate("VerdictWords", text, None, count)


def verdict_words(verdict: Verdict | None) -> str:
    """Say a verdict with its sign."""
    if verdict is None:
        return "—  " + _tr("No verdict yet")
    words = {
        Verdict.NORMAL: _tr("Normal"),
        Verdict.PNEUMONIA: _tr("Pneumonia"),
        Verdict.UNSURE: _tr("Unsure"),
    }
    return f"{_SIGNS[verdict]}  {words[verdict]}"


def no_picture_words() -> str:
    """Say why there is no verdict on an image whose file could not be read."""
    return _tr("The file could not be read, so there is no picture to judge.")


def row_words(entry: Entry) -> str:
    """Say in a line of the list what the reader thinks of an image; nothing for an image without a word."""
    opinion = entry.opinion
    parts = []
    # First: a narrow list cuts off the end.
    if entry.keeping is Keeping.NOT_SAVED:
        parts.append("⚠ " + _tr("not saved"))
    elif entry.keeping is Keeping.SAVING:
        parts.append("… " + _tr("saving"))
    if opinion.verdict is not None:
        words = {
            Verdict.NORMAL: _tr("you: normal"),
            Verdict.PNEUMONIA: _tr("you: pneumonia"),
            Verdict.UNSURE: _tr("you: unsure"),
        }
        parts.append(f"{_SIGNS[opinion.verdict]}  {words[opinion.verdict]}")
    if opinion.note:
        parts.append(f"{NOTE_SIGN} {_tr('note')}")
    return "   ".join(parts)


def keeping_words(entry: Entry) -> str:
    """Say whether the reader's opinion is on the disk, and how a verdict was given; nothing where there is nothing."""
    if entry.keeping is Keeping.NOT_SAVED:
        return "⚠  " + _tr("Not saved. It is tried again every few seconds.")
    if entry.keeping is Keeping.SAVING:
        return "…  " + _tr("Saving…")
    given = entry.opinion.circumstances
    if given is None:
        return _tr("Saved") if entry.opinion.note else ""
    view = _tr("result in view") if given.result_visible else _tr("before the result")
    # In this computer's time.
    words = f"{_tr('Saved')}  {moment_words(given.time.astimezone())}, {view}"
    blind = entry.opinion.earlier.blind_verdict
    if given.result_visible and blind is not None:
        words += "\n" + _tr("Before the result:  {verdict}").format(verdict=verdict_words(blind))
    return words


def verdict_tally_words(counts: VerdictTally) -> str:
    """Say how far the reader is, for example "5 read by you, 7 unread, 1 disagreement with the model"."""
    parts = [
        _many("{read} read by you, {unread} unread", counts.read).format(
            read=count_words(counts.read), unread=count_words(counts.unread)
        )
    ]
    if counts.disagreements == 1:
        parts.append(_tr("1 disagreement with the model"))
    elif counts.disagreements:
        parts.append(
            _many("{count} disagreements with the model", counts.disagreements).format(
                count=count_words(counts.disagreements)
            )
        )
    if counts.not_saved:
        parts.append("⚠ " + _many("{count} not saved", counts.not_saved).format(count=count_words(counts.not_saved)))
    return list_words(parts)
