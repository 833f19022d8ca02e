"""Read a model file whole, without trusting it."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from xray_viewer.core.errors import ModelContractError, ModelError, NotAModelError

MAXIMUM_BYTES = 200_000_000

# The key of an ONNX TensorProto.external_data entry, with its protobuf length in front (8, also written longer than
# need be). Such an entry makes ONNX Runtime read another file, which need not be one that the reader chose.
_EXTERNAL_DATA_KEY = re.compile(rb"(?:\x08|\x88\x80*\x00)location")


@dataclass(frozen=True)
class ModelFile:
    """The bytes of one model file and their checksum."""

    path: Path
    content: bytes
    sha256: str

    @property
    def name(self) -> str:
        """The file's name, for messages."""
        return self.path.name


def read_model_file(path: Path) -> ModelFile:
    """Read a model file of up to 200 MB. Raises ``ModelError``, naming the file."""
    remedy = "Name a model with --model FILE, or install the program again for its own."
    try:
        if path.is_dir():
            raise ModelError(path.name, "This is a folder, not a model file.", remedy)
        with path.open("rb") as file:
            content = file.read(MAXIMUM_BYTES + 1)
    except FileNotFoundError as error:
        raise ModelError(path.name, "There is no such model file.", remedy) from error
    except OSError as error:
        raise ModelError(path.name, f"The model file cannot be read ({error.strerror}).", remedy) from error
    if len(content) > MAXIMUM_BYTES:
        raise ModelError(path.name, f"The file is larger than {MAXIMUM_BYTES // 1_000_000} MB, so it is not opened.")
    if not content:
        raise NotAModelError(path.name, "The file is empty, so it is no ONNX model.", remedy)
    if _EXTERNAL_DATA_KEY.search(content):
        raise ModelContractError(
            path.name, "The model keeps weights in other files.", "Export it again as one ONNX file that holds all."
        )
    return ModelFile(path, content, hashlib.sha256(content).hexdigest())
