"""Files in: a path becomes a ``Radiograph`` by its content, and a folder becomes the images of a study."""

from xray_viewer.readers.folder import StudyImage, find_images
from xray_viewer.readers.open import content_sha256, prepare_picture, read_radiograph
from xray_viewer.readers.prepared import PreparedPicture

__all__ = ["PreparedPicture", "StudyImage", "content_sha256", "find_images", "prepare_picture", "read_radiograph"]
