"""Read a model file whole, without trusting it."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from xray_viewer.core.errors import ModelContractError, ModelError, NotAModelError

MAXIMUM_BYTES = 200_000_000

# The operators of the ONNX standard, by its names; others are code of somebody's own.
_STANDARD_DOMAINS = frozenset({"", "ai.onnx", "ai.onnx.ml"})
# Where a model names sets of operators, by the numbers of protobuf's fields (onnx.proto): in nodes and what they hold
# in their attributes, in functions of its own, and in what it declares.
_MODEL, _GRAPH, _NODE, _ATTRIBUTE, _FUNCTION, _OPSET, _DOMAIN = (
    "model", "graph", "node", "attribute", "function", "opset", "domain",
)  # fmt: skip
_PARTS = {
    _MODEL: {7: _GRAPH, 8: _OPSET, 25: _FUNCTION},
    _GRAPH: {1: _NODE},
    _NODE: {5: _ATTRIBUTE, 7: _DOMAIN},
    _ATTRIBUTE: {6: _GRAPH, 11: _GRAPH},
    _FUNCTION: {7: _NODE, 9: _OPSET, 10: _DOMAIN},
    _OPSET: {1: _DOMAIN},
}
# Wire types of protobuf.
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_FIXED_SIZES = {_FIXED64: 8, _FIXED32: 4}

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
        problem = f"The file is larger than {MAXIMUM_BYTES // 1_000_000} MB, so it is not opened."
        raise ModelError(path.name, problem, remedy)
    if not content:
        raise NotAModelError(path.name, "The file is empty, so it is no ONNX model.", remedy)
    if _EXTERNAL_DATA_KEY.search(content):
        raise ModelContractError(
            path.name, "The model keeps weights in other files.", "Export it again as one ONNX file that holds all."
        )
    try:
        foreign = foreign_domains(content)
    except RecursionError as error:
        problem = "The model's graphs are nested too deeply to be a network."
        raise ModelContractError(path.name, problem, remedy) from error
    except _DamagedError as error:
        raise NotAModelError(path.name, "This is no ONNX model, or it is damaged.", remedy) from error
    if foreign:
        raise ModelContractError(
            path.name,
            f"The model needs operators outside of the ONNX standard ({', '.join(foreign)}).",
            "Export it again with operators of the standard alone.",
        )
    return ModelFile(path, content, hashlib.sha256(content).hexdigest())


def foreign_domains(content: bytes) -> list[str]:
    """Name the sets of operators that a model uses or declares and that are not the standard's.

    ONNX Runtime refuses what it does not know, but it knows more than the standard, declared or not. Raises
    ``_DamagedError`` for what cannot be read to its end: of that, nothing could be said.
    """
    return sorted(
        {domain.decode("utf-8", "replace") for domain in _domains(memoryview(content), _MODEL)} - _STANDARD_DOMAINS
    )


def _domains(message: memoryview, kind: str) -> Iterator[bytes]:
    for number, value in _fields(message):
        part = _PARTS[kind].get(number)
        if part == _DOMAIN:
            yield bytes(value)
        elif part is not None:
            yield from _domains(value, part)


class _DamagedError(Exception):
    """The bytes are no protobuf message, or of a kind that no ONNX model is."""


def _fields(message: memoryview) -> Iterator[tuple[int, memoryview]]:
    """Give the number and content of each field of a protobuf message that is made of bytes.

    Source: Protocol Buffers, "Encoding". Groups, which it deprecates, are in no ONNX model. Raises ``_DamagedError``.
    """
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        number, kind = tag >> 3, tag & 7
        if kind == _VARINT:
            _, at = _varint(message, at)
            continue
        if kind == _BYTES:
            size, at = _varint(message, at)
        elif kind in _FIXED_SIZES:
            size = _FIXED_SIZES[kind]
        else:
            raise _DamagedError
        if at + size > len(message):
            raise _DamagedError
        if kind == _BYTES:
            yield number, message[at : at + size]
        at += size


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    """Read a number of seven bits a byte; give it and where it ends. Raises ``_DamagedError``."""
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(message):
            break
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return value, at
    raise _DamagedError
