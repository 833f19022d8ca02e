"""One line of the table of a file's DICOM attributes."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Attribute:
    """As text for the screen alone. ``tag``: as "(0010,0010)". ``depth``: in how many sequences it stands.

    ``is_identifying``: it may tell who the patient is (PS3.15 E.1-1), or nobody knows what it tells.
    """

    tag: str
    keyword: str
    vr: str
    value: str
    depth: int = 0
    is_identifying: bool = False
