"""What is said of a picture in the corner of its view."""

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.viewer_state import ViewerState
from xray_viewer.ui.tool_words import tool_facts
from xray_viewer.ui.wording import frame_words, percent, voi_words


def picture_facts(viewer: ViewerState, scale: float) -> list[str]:
    """Say the tool in the hand, a picture's size, the zoom, the window, the frame, and whether it is inverted.

    Nothing without a picture.
    """
    if viewer.picture is None or viewer.voi is None:
        return []
    radiograph = viewer.picture.radiograph
    parts = [
        *tool_facts(viewer.tools.tool),
        f"{radiograph.columns} \N{MULTIPLICATION SIGN} {radiograph.rows}",
        percent(scale, 0),
        voi_words(viewer.voi, is_anonymous=viewer.tools.is_identity_hidden),
        frame_words(radiograph),
        QCoreApplication.translate("PictureFacts", "inverted") if viewer.inverted else "",
    ]
    return [part for part in parts if part]
