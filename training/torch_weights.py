"""Reads the tensors of a PyTorch checkpoint without PyTorch, which would be a gigabyte for one file.

Understands the legacy format of ``torch.save`` (PyTorch before 1.6): four pickles (magic number, protocol, system
facts, the object), the list of storage keys, then each storage as a count and raw values. The unpickler builds
nothing but dictionaries and tensors, so a checkpoint from elsewhere cannot run code.
"""

import pickle
import struct
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from training.errors import TrainingError

_MAGIC_NUMBER = 0x1950A86A20F9469CFC6C
_STORAGE_TYPES = {
    "DoubleStorage": "<f8",
    "FloatStorage": "<f4",
    "HalfStorage": "<f2",
    "IntStorage": "<i4",
    "LongStorage": "<i8",
}


@dataclass(frozen=True)
class _TensorReference:
    storage_key: str
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


def _rebuild_tensor(storage: tuple[Any, ...], offset: int, shape: Any, strides: Any, *_: Any) -> _TensorReference:
    return _TensorReference(storage[2], int(offset), tuple(shape), tuple(strides))


class _TensorUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _rebuild_tensor
        if module == "torch" and name in _STORAGE_TYPES:
            return name
        raise pickle.UnpicklingError(f"it holds {module}.{name}, which is no tensor")

    def persistent_load(self, reference: Any) -> Any:
        return reference


def load_torch_weights(path: Path) -> dict[str, NDArray[Any]]:
    """Read a state dictionary: tensor name -> array in its stored shape and dtype.

    Raises ``TrainingError``, naming the file, if it is no such checkpoint.
    """
    try:
        with path.open("rb") as file:
            return _read_state_dictionary(file)
    except (OSError, EOFError, pickle.UnpicklingError, struct.error, ValueError, TypeError, KeyError) as error:
        raise TrainingError(
            f"{path.name}: The weights could not be read ({error}). "
            "The file must be a PyTorch checkpoint in the legacy format."
        ) from error


def _read_state_dictionary(file: BinaryIO) -> dict[str, NDArray[Any]]:
    if _TensorUnpickler(file).load() != _MAGIC_NUMBER:
        raise ValueError("the magic number is wrong")
    _TensorUnpickler(file).load()  # protocol version
    if not _TensorUnpickler(file).load()["little_endian"]:
        raise ValueError("it is big-endian")
    recorder = _StorageRecorder(file)
    references = recorder.load()
    storages = {}
    for key in _TensorUnpickler(file).load():
        (count,) = struct.unpack("<q", file.read(8))
        dtype = np.dtype(_STORAGE_TYPES[recorder.storage_types[key]])
        storages[key] = np.frombuffer(file.read(count * dtype.itemsize), dtype=dtype, count=count)
    tensors = {}
    for name, reference in references.items():
        storage = storages[reference.storage_key]
        strides = tuple(stride * storage.itemsize for stride in reference.strides)
        last = reference.offset + sum(
            (size - 1) * stride for size, stride in zip(reference.shape, reference.strides, strict=True)
        )
        if last >= storage.size:
            raise ValueError(f"the tensor {name} reaches beyond its storage")
        tensors[name] = np.lib.stride_tricks.as_strided(
            storage[reference.offset :], reference.shape, strides, writeable=False
        ).copy()
    return tensors


class _StorageRecorder(_TensorUnpickler):
    """Notes the type of each storage that the object refers to."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file)
        self.storage_types: dict[str, str] = {}

    def persistent_load(self, reference: Any) -> Any:
        _, storage_type, key, *_ = reference
        self.storage_types[key] = storage_type
        return reference
