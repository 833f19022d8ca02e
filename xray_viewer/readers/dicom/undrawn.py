"""What a file wants drawn over its pixels and this program does not draw."""

from xray_viewer.readers.dicom.attributes import Attributes

# The groups of overlay planes, and their element with the pixels or, where these stand in the image's own, the rows.
_OVERLAY_GROUPS = range(0x6000, 0x6020, 2)
_OVERLAY_ELEMENTS = (0x3000, 0x0010)


def note_what_is_not_drawn(attributes: Attributes) -> None:
    """Note overlay planes (PS3.3 C.9.2) and a display shutter (PS3.3 C.7.6.11)."""
    dataset = attributes.dataset
    if any((group, element) in dataset for group in _OVERLAY_GROUPS for element in _OVERLAY_ELEMENTS):
        attributes.ignore("OverlayData", "graphics that lie over the picture are not drawn")
    if "ShutterShape" in dataset:
        attributes.ignore("ShutterShape", "a shutter is not drawn, and what it would cover is shown")
