"""What the DICOM standard says of attributes that may tell who a patient is, as dicom-anonymizer has its table."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from dicomanonymizer.dicom_anonymization_databases import dicomfields_2026c as table
from pydicom.datadict import dictionary_has_tag, dictionary_VR, keyword_for_tag
from pydicom.tag import BaseTag, Tag


class Action(StrEnum):
    """What the Basic Application Level Confidentiality Profile does with an attribute (PS3.15 E.1.1)."""

    REMOVE = "X"
    EMPTY = "Z"
    REPLACE = "D"
    REPLACE_UID = "U"


# Where the table leaves a choice: what is safe, and what images of any kind may stand without (their Type 1 needs a
# value, their Type 2 an empty one).
_ACTIONS = (
    (Action.REMOVE, table.X_TAGS),
    (Action.EMPTY, [*table.Z_TAGS, *table.X_Z_TAGS, *table.X_Z_U_STAR_TAGS]),
    (Action.REPLACE, [*table.D_TAGS, *table.Z_D_TAGS, *table.X_D_TAGS, *table.X_Z_D_TAGS]),
    (Action.REPLACE_UID, table.U_TAGS),
)
# Curves and overlays (PS3.5 7.6): the table names their data alone, and the rest of them means nothing without it.
_DRAWN_GROUPS = frozenset((0x5000, 0x6000))
_REPEATING = 0xFF00
# PS3.5 6.2: a person's name, whoever that is, and the name of an application, which may be that of a place.
_TELLING_VRS = frozenset(("PN", "AE"))
# What kind of thing something is, and how it is written.
_KINDS = re.compile("SOPClass|TransferSyntax")


@cache
def actions() -> Mapping[int, Action]:
    """Give the action for each tag of the table, but for the groups that repeat."""
    return MappingProxyType(
        {Tag(*pair): action for action, pairs in _ACTIONS for pair in pairs if len(pair) == len(("group", "element"))}
    )


def action_on(tag: BaseTag) -> Action | None:
    """Say what is to be done with an attribute; None for one that tells of nobody.

    Private attributes go, and those that the standard does not know: nobody can tell what they hold.
    """
    if tag.is_private or tag.group & _REPEATING in _DRAWN_GROUPS or not dictionary_has_tag(tag):
        return Action.REMOVE
    return actions().get(tag) or _action_outside_the_table(tag)


def _action_outside_the_table(tag: BaseTag) -> Action | None:
    vr = dictionary_VR(tag)
    if vr in _TELLING_VRS:
        return Action.EMPTY
    if vr == "UR":
        # An address names a host, and often the instance.
        return Action.REMOVE
    return Action.REPLACE_UID if vr == "UI" and not _KINDS.search(keyword_for_tag(tag)) else None


def may_identify(tag: BaseTag) -> bool:
    """Say whether an attribute may tell who the patient is."""
    return action_on(tag) is not None
