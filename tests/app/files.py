"""A folder of files that are not there, for sessions: some can be held up, and some are broken."""

import io
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.app.test_study import prediction
from tests.factories import radiograph, tiny_spec
from xray_viewer.app.entry import Progress
from xray_viewer.app.services import Services
from xray_viewer.app.session import Session
from xray_viewer.core.decision import Prediction
from xray_viewer.core.errors import DamagedImageError, ModelError, RequestError
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.core.row_header import NO_HEADER, RowHeader
from xray_viewer.inference import BATCH, DeviceInUse
from xray_viewer.readers import PreparedPicture
from xray_viewer.readers.walk import UnlistedFolder

OpenSession = Callable[..., Session]


def classifier(predict: Callable[[NDArray[np.float32]], list[Prediction]]) -> Any:
    """Stand in for a loaded model."""
    device = DeviceInUse("cpu", "auto", "CPU")
    return SimpleNamespace(
        spec=tiny_spec(), sha256="ab" * 32, device=device, is_reliable=True, batch=BATCH, predict=predict
    )


CLASSIFIER = classifier(lambda images: [prediction(0.5)] * len(images))


def png(grey: int) -> bytes:
    """Write a picture of one grey, 8 x 8 pixels."""
    buffer = io.BytesIO()
    Image.new("L", (8, 8), grey).save(buffer, format="PNG")
    return buffer.getvalue()


PNG = png(100)


class Files:
    """Files a.png, b.png, …, each a picture of its own grey; some can be held up, and some are broken."""

    def __init__(self, names: str) -> None:
        self.names = names
        self.headers: Mapping[str, RowHeader] = {}
        self.gates: dict[str, threading.Event] = {}
        self.broken: set[str] = set()
        self.missing: set[str] = set()
        self.closed: list[str] = []
        self.endless_after = ""
        self.many = 0
        self.late = ""
        self.go_on = threading.Event()
        self.faulty = ""
        self.unscorable: set[str] = set()
        self.searching = threading.Event()
        self.read: list[str] = []
        self.scored: list[int] = []
        self.score_gate: threading.Event | None = None

    def hold(self, name: str) -> threading.Event:
        return self.gates.setdefault(name, threading.Event())

    def services(self) -> Services:
        return Services(
            find=self._find,
            read=self._read,
            load=self._load,
            prepare=self._prepare,
            read_header=lambda path: self.headers.get(path.name, NO_HEADER),
        )

    def _find(self, requested: Path, cancelled: Callable[[], bool]) -> Iterator[Any]:
        if requested.name == "endless":
            self.searching.set()
            while not cancelled():
                pass
        if requested.name in self.missing:
            raise RequestError(f"There is no file or folder {requested.name}.")
        return self._images_in(requested, cancelled)

    def _images_in(self, folder: Path, cancelled: Callable[[], bool]) -> Iterator[Any]:
        for number in range(self.many):
            yield SimpleNamespace(path=folder / f"{number}", given=f"{number}")
        for name in self.endless_after:
            yield SimpleNamespace(path=folder / name, given=name)
        while self.endless_after and not cancelled():
            pass
        for name in self.names:
            if name == self.faulty:
                raise KeyError(name)
            yield SimpleNamespace(path=folder / name, given=name)
        while self.late and not self.go_on.is_set() and not cancelled():
            pass
        for name in self.late:
            yield SimpleNamespace(path=folder / name, given=name)
        for name in self.closed:
            yield UnlistedFolder(folder / name, name)

    def _load(self, path: Path, _device: str) -> Any:
        if path.name == "bad.onnx":
            raise ModelError(path.name, "This is no ONNX model.")
        return classifier(self._predict)

    def _read(self, path: Path) -> Radiograph:
        self.read.append(path.name)
        if path.name in self.gates:
            self.gates[path.name].wait()
        if path.name in self.broken:
            raise DamagedImageError(path.name, "The file is cut short.")
        return radiograph(np.full((8, 8), ord(path.name), dtype=np.uint8), sha256=f"{ord(path.name):064x}")

    def _prepare(self, path: Path, preparation: Preparation) -> PreparedPicture:
        read = self._read(path)
        return PreparedPicture(model_input(read, preparation), read.sha256, read.facts)

    def _predict(self, images: NDArray[np.float32]) -> list[Prediction]:
        if self.score_gate is not None:
            self.score_gate.wait()
        greys = [round(255 * float(image.mean())) for image in images]
        if self.unscorable.intersection(map(chr, greys)):
            raise ModelError("model.onnx", "It has stopped on this picture.", "Try another device.")
        self.scored += greys
        return [prediction(grey / 255) for grey in greys]


def shown(session: Session) -> str:
    picture = session.viewer.picture
    return "" if picture is None else chr(int(picture.radiograph.stored_values[0, 0]))


def is_done(session: Session) -> bool:
    return bool(session.study.entries) and all(
        entry.progress in (Progress.DONE, Progress.FAILED) for entry in session.study.entries
    )
