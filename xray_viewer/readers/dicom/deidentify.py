"""Copies of DICOM files that do not say who the patient is (PS3.15 Annex E), with the same pixels, bit for bit."""

import io
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version

from dicomanonymizer import simpledicomanonymizer as anonymizer
from pydicom import dcmwrite
from pydicom.datadict import dictionary_VR
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.multival import MultiValue
from pydicom.tag import Tag
from pydicom.uid import PYDICOM_IMPLEMENTATION_UID, UID, generate_uid

from xray_viewer import __version__
from xray_viewer.core.errors import DamagedImageError, ReadError, TellingPixelsError, UnsupportedImageError
from xray_viewer.core.scrubbing import name_parts, names_somebody
from xray_viewer.readers.dicom.bounded_file import BoundedBytes, read_data_set
from xray_viewer.readers.dicom.confidentiality import Action, action_on, actions
from xray_viewer.readers.dicom.pixels import has_pixels
from xray_viewer.readers.dicom.radiograph import transfer_syntax_of
from xray_viewer.readers.signature import HEAD_BYTES, FileKind, recognise

_METHOD = "DICOM PS3.15 Basic Application Level Confidentiality Profile"
# PS3.16 CID 7050.
_METHOD_CODE = ("113100", "DCM", "Basic Application Confidentiality Profile")
_TEXTS = frozenset(("LO", "LT", "SH", "ST", "UC", "UR", "UT"))
_NUMBERS = frozenset(("DS", "IS"))
_TIMES = frozenset(("DA", "DT", "TM"))
# Of what is no name, such as a number with letters in front of it.
_SHORTEST_WORD, _SHORTEST_NUMBER = 3, 4
_WHO = ("PatientName", "PatientID", "OtherPatientNames", "PatientBirthName", "AccessionNumber", "IssuerOfPatientID")
# PS3.6 Annex A: the standard's own UIDs name no instance.
_STANDARD_UIDS = "1.2.840.10008."
_PADDING = Tag(0xFFFC, 0xFFFC)

Rule = Callable[[Dataset, tuple[int, int]], None]


class Deidentifier:
    """Makes copies that fit together: what had one UID has one again, and each patient has a number of their own.

    One of them for each export: nothing of what was replaced is kept. Not safe for several threads at a time.
    """

    def __init__(self) -> None:
        self._uids: dict[str, UID] = {}
        self._patients: dict[tuple[str, str], int] = {}

    def copy(self, data: bytes, name: str) -> bytes:
        """De-identify a DICOM file's bytes; ``name``: for errors. Raises a subclass of ``ReadError``, and nothing else.

        Raises ``TellingPixelsError`` where an overlay is hidden in the pixels, and otherwise
        ``UnsupportedImageError`` for a file that is no DICOM image.
        """
        if recognise(data[:HEAD_BYTES]) is not FileKind.DICOM:
            raise UnsupportedImageError(name, "It is no DICOM file.", "Save it as a picture instead.")
        try:
            return self._copy(data, name)
        except ReadError:
            raise
        except Exception as error:
            # pydicom raises whatever a corrupt file drives it to.
            raise DamagedImageError(name, "It is damaged, so it cannot be de-identified.") from error

    def _copy(self, data: bytes, name: str) -> bytes:
        dataset = read_data_set(BoundedBytes(data, name))
        if not has_pixels(dataset):
            raise UnsupportedImageError(name, "It holds no picture, and only pictures are de-identified.")
        if _has_overlay_in_pixels(dataset):
            raise TellingPixelsError(
                name, "An overlay is hidden in its pixels, which are not changed.", "Save it as a picture instead."
            )
        meta = self._meta(dataset)
        telling = tuple(_telling(dataset))
        patient = self._patient(dataset)
        self._clean(dataset, telling)
        self._say_what_was_done(dataset, patient)
        dataset.file_meta = meta
        dataset.preamble = bytes(128)
        written = io.BytesIO()
        dcmwrite(written, dataset, enforce_file_format=True)
        return written.getvalue()

    def _clean(self, dataset: Dataset, telling: tuple[str, ...]) -> None:
        """Apply the table to a data set and to all that stands in it (PS3.15 E.1.1: it holds for nested ones too)."""
        anonymizer.anonymize_dataset(dataset, delete_private_tags=False, base_rules_gen=self._rules)
        for tag in list(dataset.keys()):
            action = action_on(tag)
            if tag == _PADDING or (tag not in actions() and action is Action.REMOVE):
                del dataset[tag]
                continue
            if tag in actions():
                continue
            try:
                element = dataset[tag]
            except Exception:  # values are converted at access, and nobody knows what this one says
                del dataset[tag]
                continue
            if action is Action.REPLACE_UID:
                _careful(self._replace_foreign_uid)(dataset, (tag.group, tag.element))
            elif action is Action.EMPTY or _is_suspicious(element, telling):
                element.value = ""
            elif element.VR == "SQ":
                for item in element.value:
                    self._clean(item, telling)

    def _rules(self) -> Mapping[tuple[int, int], Rule]:
        by_action: dict[Action, Rule] = {
            Action.REMOVE: _remove,
            Action.EMPTY: _careful(_empty),
            Action.REPLACE: _careful(anonymizer.replace),
            Action.REPLACE_UID: _careful(self._replace_uid),
        }
        # What stands in the file's meta information is written anew.
        return {
            (tag >> 16, tag & 0xFFFF): by_action[action] for tag, action in actions().items() if tag >> 16 != 0x0002
        }

    def _replace_uid(self, dataset: Dataset, tag: tuple[int, int]) -> None:
        element = dataset.get(tag)
        if element is None or not element.value:
            return
        several = isinstance(element.value, MultiValue | list)
        element.value = [self._uid(each) for each in element.value] if several else self._uid(element.value)

    def _replace_foreign_uid(self, dataset: Dataset, tag: tuple[int, int]) -> None:
        if not str(dataset[tag].value).startswith(_STANDARD_UIDS):
            self._replace_uid(dataset, tag)

    def _uid(self, uid: str) -> UID:
        # Random, and not computed from the old one, which might be guessed.
        return self._uids.setdefault(str(uid), generate_uid(prefix=None))

    def _patient(self, dataset: Dataset) -> int:
        key = str(dataset.get("PatientID", "")), str(dataset.get("PatientName", ""))
        return self._patients.setdefault(key, len(self._patients) + 1)

    def _meta(self, dataset: FileDataset) -> FileMetaDataset:
        """Make the file's meta information anew: it too names instances, applications and people."""
        before = getattr(dataset, "file_meta", Dataset())
        meta = FileMetaDataset()
        meta.TransferSyntaxUID = transfer_syntax_of(dataset)
        meta.MediaStorageSOPClassUID = UID(str(dataset.get("SOPClassUID") or before.get("MediaStorageSOPClassUID")))
        instance = dataset.get("SOPInstanceUID") or before.get("MediaStorageSOPInstanceUID") or generate_uid()
        meta.MediaStorageSOPInstanceUID = self._uid(str(instance))
        dataset.SOPInstanceUID = UID(str(instance))
        meta.ImplementationClassUID = PYDICOM_IMPLEMENTATION_UID
        return meta

    def _say_what_was_done(self, dataset: Dataset, patient: int) -> None:
        dataset.PatientName = f"ANONYMOUS^{patient}"
        dataset.PatientID = f"ANONYMOUS-{patient}"
        dataset.PatientIdentityRemoved = "YES"
        tool = f"X-ray Viewer {__version__}, dicom-anonymizer {version('dicom-anonymizer')}"
        dataset.DeidentificationMethod = [_METHOD, tool]
        code = Dataset()
        code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = _METHOD_CODE
        dataset.DeidentificationMethodCodeSequence = [code]
        dataset.LongitudinalTemporalInformationModified = "REMOVED"


def _remove(dataset: Dataset, tag: tuple[int, int]) -> None:
    # The library leaves a date that is to be removed, with a value of its own.
    dataset.pop(Tag(tag), None)


def _empty(dataset: Dataset, tag: tuple[int, int]) -> None:
    element = dataset[tag]
    if element.VR in _TIMES:
        # The library writes the first day of the calendar, and a birth on the day of the study is an age of 0 days.
        element.value = ""
    else:
        anonymizer.empty(dataset, tag)


def _careful(rule: Rule) -> Rule:
    """Let a rule remove what it cannot understand, and leave no item in a sequence."""

    def apply(dataset: Dataset, tag: tuple[int, int]) -> None:
        if Tag(tag) not in dataset:
            return
        try:
            element = dataset[tag]
            if element.VR == "SQ":
                element.value = []
            else:
                rule(dataset, tag)
        except Exception:  # values are converted at access, and some kinds the library does not know
            dataset.pop(Tag(tag), None)

    return apply


def _has_overlay_in_pixels(dataset: Dataset) -> bool:
    """Whether bits of the pixels hold a drawing, as was usual until 2004 (PS3.5 8.1.2): it may be a name."""
    planes = (tag for tag in list(dataset.keys()) if tag >> 16 & 0xFF00 == 0x6000 and tag & 0xFFFF == 0x0100)
    return any(
        Tag(tag >> 16, 0x3000) not in dataset and str(dataset[tag].value) == str(dataset.get("BitsAllocated"))
        for tag in planes
    )


def _telling(dataset: Dataset) -> Iterator[str]:
    """Give the words that name the patient, to be looked for where nobody expects them."""
    for keyword in _WHO:
        shortest = 1 if dictionary_VR(keyword) == "PN" else _SHORTEST_WORD
        for part in name_parts(str(dataset.get(keyword, "") or "")):
            if len(part) >= (_SHORTEST_NUMBER if part.isdigit() else shortest):
                yield part


def _is_suspicious(element: DataElement, telling: tuple[str, ...]) -> bool:
    """Whether a value that should tell of nobody names the patient, or is no number where there should be one."""
    if element.VR in _NUMBERS:
        values = element.value if isinstance(element.value, MultiValue) else [element.value]
        # What is no number pydicom leaves as text.
        return any(type(value) is str and value for value in values)
    return element.VR in _TEXTS and names_somebody(str(element.value), telling)
