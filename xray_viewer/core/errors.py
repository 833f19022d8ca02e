"""The exceptions that a person may read.

    XrayViewerError
    ├── ReadError                 a file that cannot be shown, with its name, the problem and a remedy
    │   ├── FileAccessError       it is not there, or may not be read
    │   ├── NotAnImageError       its content is no image that this program knows
    │   ├── DamagedImageError     it is an image, but cut short or corrupt
    │   ├── UnsupportedImageError it is sound, but of a kind that cannot be shown
    │   │   ├── NoAttributesError   it is no DICOM file, which is no fault of it
    │   │   └── TellingPixelsError  its pixels hold what cannot be taken out
    │   └── ImageTooLargeError    it needs more memory than there is
    ├── ModelError                a model file that cannot be used, with its name and the reason
    │   ├── NotAModelError        it is not an ONNX model
    │   └── ModelContractError    it lacks outputs or facts that the viewer needs
    ├── SpecError                 what a model says of itself is incomplete or contradicts itself
    ├── DeviceError               a device that was asked for by name cannot be used
    ├── OutputError               a table or picture that cannot be written
    ├── StoreError                what the reader did cannot be kept, or what is kept cannot be read
    ├── LostFolderError           a folder or archive is gone while its files are read
    └── RequestError              what was asked for makes no sense (a missing path, a bad option)

Every message is one or two sentences for the person at the screen. The constructors' arguments are kept as
``args``, so an error survives the way between processes.
"""

from xray_viewer.core.shown_name import shown_name


class XrayViewerError(Exception):
    """Base of all errors whose text is meant for the person at the screen."""

    def __str__(self) -> str:
        return shown_name(super().__str__())


class _NamedFileError(XrayViewerError):
    def __init__(self, name: str, problem: str, remedy: str = "") -> None:
        super().__init__(name, problem, remedy)
        self.name = name
        self.problem = problem
        self.remedy = remedy

    def __str__(self) -> str:
        return shown_name(f"{self.name}: {self.reason}")

    @property
    def reason(self) -> str:
        """The sentence without the file's name, for tables in which the name stands in its own column."""
        return f"{self.problem} {self.remedy}".strip()


class ReadError(_NamedFileError):
    """A file that cannot be shown: ``name`` of the file, ``problem`` and ``remedy`` as sentences."""


class FileAccessError(ReadError):
    """The file is not there, or may not be read."""


class NotAnImageError(ReadError):
    """The content is no image that this program knows."""


class DamagedImageError(ReadError):
    """An image that is cut short or corrupt."""


class UnsupportedImageError(ReadError):
    """A sound file of a kind that cannot be shown."""


class NoAttributesError(UnsupportedImageError):
    """A file without DICOM attributes, as only DICOM files have some."""


class TellingPixelsError(UnsupportedImageError):
    """A picture that is not de-identified: its pixels hold what cannot be taken out of them."""


class ImageTooLargeError(ReadError):
    """An image that needs more memory than there is."""


class ModelError(_NamedFileError):
    """A model file that cannot be used: ``name`` of the file, ``problem`` and ``remedy`` as sentences."""


class NotAModelError(ModelError):
    """The file is not an ONNX model."""


class ModelContractError(ModelError):
    """A model without the outputs or facts that the viewer needs."""


class SpecError(XrayViewerError):
    """What a model says of itself is incomplete or contradicts itself."""


class DeviceError(XrayViewerError):
    """A device that was asked for by name cannot be used."""


class OutputError(_NamedFileError):
    """A table or picture that cannot be written."""


class StoreError(XrayViewerError):
    """What the reader did cannot be kept, or what is kept cannot be read."""


class LostFolderError(XrayViewerError):
    """A folder or archive, or its drive, is gone while its files are read."""


class RequestError(XrayViewerError):
    """What was asked for makes no sense: a path that is not there, an option out of range."""
