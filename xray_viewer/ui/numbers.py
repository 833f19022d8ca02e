"""Numbers, dates and lists as the reader's language writes them. Files keep a point and no marks of thousands."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

_NUMBER = "{number}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Numbers", text)


def _locale() -> QLocale:
    locale = QLocale()
    # The plainest of systems names no language and has no marks of thousands.
    return QLocale("en_US") if locale.language() is QLocale.Language.C else locale


def count_words(count: int) -> str:
    """Write a whole number: "12,345"."""
    return _locale().toString(count)


def number_words(value: float, decimals: int) -> str:
    """Write a number without marks of thousands: "0.5"."""
    locale = _locale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "f", decimals)


def with_percent_sign(number: str) -> str:
    """Put the sign to a number as the language does: "43.2 %"."""
    return _tr("{number}\N{NO-BREAK SPACE}%").format(number=number)


def percent_suffix() -> str:
    """Give what stands after the number of a percentage, with the space that the language has before it."""
    return with_percent_sign(_NUMBER).removeprefix(_NUMBER)


def point_as_comma(number: str) -> str:
    """Put the sign that parts decimals in place of the point of a number that is written already."""
    return number.replace(".", _locale().decimalPoint())


def day_words(day: str) -> str:
    """Write a day, ``YYYY-MM-DD``, as the language does; what is no day stays as it is."""
    try:
        return f"{datetime.strptime(day, '%Y-%m-%d'):{_tr('%Y-%m-%d')}}"
    except ValueError:
        return day


def list_words(entries: Iterable[str]) -> str:
    """Put short texts one behind another: "4 flagged, 2 failed"."""
    return _tr(", ").join(entries)


def moment_words(moment: datetime) -> str:
    """Write a moment to the minute."""
    return f"{moment:{_tr('%Y-%m-%d')} %H:%M}"
