"""A tolerant view of a data set: what cannot be used is left out and noted, and the picture is still shown."""

from dataclasses import dataclass, field
from typing import Any

from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.valuerep import PersonName


@dataclass(frozen=True)
class Attributes:
    """A data set whose values come as plain Python, or not at all.

    ``notices`` collects a sentence for each attribute that cannot be used. They name attributes and never patients.
    ``frame``: the frame, counted from 0, whose functional groups ``macro`` gives.
    """

    dataset: Dataset
    notices: list[str] = field(default_factory=list)
    frame: int = 0

    def ignore(self, keyword: str, why: str) -> None:
        """Note, once, that an attribute is not used, and why."""
        self.note(f"{keyword} was ignored: {why}.")

    def note(self, notice: str) -> None:
        """Note a sentence, once, that names an attribute."""
        if notice not in self.notices:
            self.notices.append(notice)

    def value(self, keyword: str) -> Any:
        """Give a value as pydicom has it, or None if it is absent, empty or unreadable."""
        try:
            value = self.dataset.get(keyword)
        except Exception:  # pydicom converts at access, and raises whatever the conversion raises
            self.ignore(keyword, "its value cannot be read")
            return None
        is_empty = value is None or (isinstance(value, str | bytes | MultiValue | list) and len(value) == 0)
        return None if is_empty else value

    def text(self, keyword: str) -> str:
        """Give a value as text on one line, or an empty text; several values are joined as DICOM does."""
        value = self.value(keyword)
        if value is None:
            return ""
        try:
            return " ".join(str(value if not isinstance(value, MultiValue) else "\\".join(map(str, value))).split())
        except Exception:  # the character set is undone at access, too
            self.ignore(keyword, "its text cannot be decoded")
            return ""

    def name(self, keyword: str) -> str:
        """Give a person's name as "Family, Given Middle"."""
        value = self.value(keyword)
        if not isinstance(value, PersonName):
            return self.text(keyword)
        try:
            given = " ".join(filter(None, (value.given_name, value.middle_name)))
            return ", ".join(filter(None, (value.family_name, given)))
        except Exception:  # see text
            self.ignore(keyword, "its text cannot be decoded")
            return ""

    def numbers(self, keyword: str) -> list[float]:
        """Give all values as numbers; none if one of them is no number."""
        value = self.value(keyword)
        if value is None:
            return []
        try:
            return [float(item) for item in (value if isinstance(value, MultiValue | list) else [value])]
        except (TypeError, ValueError):
            self.ignore(keyword, "it is not a number")
            return []

    def number(self, keyword: str) -> float | None:
        """Give the first value as a number, or None."""
        values = self.numbers(keyword)
        return values[0] if values else None

    def integer(self, keyword: str) -> int | None:
        """Give the first value as a whole number, or None."""
        value = self.number(keyword)
        if value is None:
            return None
        if not value.is_integer():
            self.ignore(keyword, "it is not a whole number")
            return None
        return int(value)

    def items(self, keyword: str) -> list["Attributes"]:
        """Give the items of a sequence, in their order."""
        value = self.value(keyword)
        if value is None:
            return []
        try:
            return [Attributes(item, self.notices) for item in value if isinstance(item, Dataset)]
        except TypeError:
            self.ignore(keyword, "it is not a sequence")
            return []

    def macro(self, sequence: str) -> "Attributes":
        """Give where the frame's attributes stand that an enhanced image keeps in a functional group.

        Other images have them in the data set itself (PS3.3 C.7.6.16).
        """
        for keyword, index in (("PerFrameFunctionalGroupsSequence", self.frame), ("SharedFunctionalGroupsSequence", 0)):
            for groups in self.items(keyword)[index : index + 1]:
                for item in groups.items(sequence)[:1]:
                    return item
        return self
