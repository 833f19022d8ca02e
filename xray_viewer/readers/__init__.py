"""Files in: a path becomes a ``Radiograph`` by its content, and a folder becomes the images of a study."""

from xray_viewer.readers.folder import StudyImage, find_images
from xray_viewer.readers.open import content_sha256, read_radiograph

__all__ = ["StudyImage", "content_sha256", "find_images", "read_radiograph"]
