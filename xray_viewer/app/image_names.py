"""What the screen calls an image: by its file's name, or by its number while names are hidden."""

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.study import StudyState
from xray_viewer.core.shown_name import shown_name


def numbered(index: int) -> str:
    """Call an image by its number; ``index``: from 0."""
    return QCoreApplication.translate("ImageNames", "Image {number}").format(number=index + 1)


def image_name(index: int, study: StudyState) -> str:
    """Call an image of the study as it may be called now."""
    return numbered(index) if study.hides_names else shown_name(study.entries[index].given)
