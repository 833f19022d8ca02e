"""A loaded model on the device that really computes."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.decision import Prediction
from xray_viewer.core.errors import ModelContractError
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.preprocessing import model_input
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.core.self_test import self_test_image
from xray_viewer.inference.contract import INPUT, OUTPUTS, takes_batches
from xray_viewer.inference.devices import CPU, DeviceInUse
from xray_viewer.inference.model_file import ModelFile
from xray_viewer.inference.runtime import is_out_of_memory, load_runtime, status_of, usable_cpu_count

# On one processor a picture takes a sixth less time in a batch of 4 than alone, and no less in a larger one (measured
# with EfficientNet-Lite0 of 160 x 160), which would only take more memory and let the next picture wait longer.
BATCH = 4
# Another device has many processors, and each batch is carried there and back. As many as its memory has room for, and
# not as many as were quickest today: kernels, and with them the last bits, are chosen by the shape of a batch, and the
# same picture has the same probability on every day.
DEVICE_BATCH = 32


@dataclass(frozen=True)
class SelfTestResult:
    """Whether the device computes what the exported file computed: probabilities of the self-test's picture."""

    passed: bool
    expected: float
    measured: float


class Classifier:
    """One model file, opened. Every method may be called from any thread.

    ``sha256`` is that of the model file's bytes. ``device`` changes where another device than the CPU fails in the
    middle of the work: it is given fewer pictures at once, or the CPU takes over, and its notice says so.
    ``is_reliable``: it passed its self-test.
    """

    is_reliable = True

    def __init__(self, file: ModelFile, spec: ModelSpec, cpu_session: Any, asked_for: str) -> None:
        self.spec = spec
        self.sha256 = file.sha256
        self.path = file.path
        self.device = _cpu(asked_for)
        self._cpu_session = cpu_session
        self._session = cpu_session
        self._cpu_batch = self._device_batch = BATCH if takes_batches(cpu_session) else 1
        # Not every provider but the CPU's allows two runs at once.
        self._lock = threading.Lock()
        self._checking = threading.Lock()
        self._cpu_is_checked = False
        self._cpu_problem = ""

    @property
    def batch(self) -> int:
        """How many pictures at once take the least time each."""
        return self._cpu_batch if self._session is self._cpu_session else self._device_batch

    def prepare(self, radiograph: Radiograph) -> NDArray[np.float32]:
        """Prepare a picture as the model's spec says: shape (height, width, 1), float32, [0, 1]."""
        return model_input(radiograph, self.spec.preparation)

    def predict(self, images: NDArray[np.float32]) -> list[Prediction]:
        """Predict for prepared pictures, shape (N, height, width, 1), float32, [0, 1].

        More than ``batch`` are divided, and on the CPU its processors share them. A picture's probability does not
        depend on what it happens to be scored with. Kernels, and with them the last bits, are chosen by the shape of a
        batch: so other devices than the CPU get batches of one shape alone, and on the CPU the same bits were measured
        for every size. Raises ``ModelContractError`` for outputs that make no sense.
        """
        most = self.batch
        batches = [images[first : first + most] for first in range(0, len(images), most)]
        side_by_side = min(len(batches), usable_cpu_count()) if self._session is self._cpu_session else 1
        if side_by_side < 2:
            return [prediction for batch in batches for prediction in self._predict_batch(batch)]
        with ThreadPoolExecutor(side_by_side, "xray-viewer-predict") as pool:
            return [prediction for found in pool.map(self._predict_batch, batches) for prediction in found]

    def self_test(self) -> SelfTestResult:
        """Compute the picture that every installation can draw, and compare with what the spec promises."""
        expected = self.spec.self_test
        measured = self.predict(self_test_image(self.spec.preparation)[np.newaxis])[0].probability
        return SelfTestResult(
            abs(measured - expected.probability) <= expected.tolerance, expected.probability, measured
        )

    def use_device(self, session: Any, device: DeviceInUse) -> None:
        """Compute on another session of the same model from now on."""
        with self._lock:
            self._session, self.device = session, device

    def find_batch(self) -> None:
        """Find how many pictures at once another device than the CPU has the memory for."""
        size = self.spec.preparation
        if self._cpu_batch > 1:
            with self._lock:
                self._device_batch = DEVICE_BATCH
                self._run_locked(np.zeros((1, size.height, size.width, 1), dtype=np.float32), is_trial=True)

    def check_cpu(self) -> None:
        """Compare what the CPU computes with what the spec promises, once; where it differs it is not reliable."""
        with self._checking:
            if self._cpu_is_checked:
                return
            expected = self.spec.self_test
            outputs = self._run_on_cpu(self_test_image(self.spec.preparation)[np.newaxis])
            measured = _prediction(self.path.name, outputs).probability
            self.is_reliable = abs(measured - expected.probability) <= expected.tolerance
            if not self.is_reliable:
                self._cpu_problem = (
                    f"The self-test failed on the CPU: it measured {measured:.6f} and the model promises "
                    f"{expected.probability:.6f}. Do not rely on the probabilities of this installation."
                )
                notice = f"{self.device.notice} {self._cpu_problem}".strip()
                self.device = replace(self.device, notice=notice)
            self._cpu_is_checked = True

    def use_cpu(self, notice: str) -> None:
        """Compute on the CPU from now on; ``notice`` says why."""
        notice = f"{notice} {self._cpu_problem}".strip()
        self.use_device(self._cpu_session, _cpu(self.device.asked_for, notice))

    def _predict_batch(self, images: NDArray[np.float32]) -> list[Prediction]:
        outputs = self._run(images)
        return [_prediction(self.path.name, [output[at : at + 1] for output in outputs]) for at in range(len(images))]

    def _run(self, images: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        if self._session is not self._cpu_session:
            with self._lock:
                outputs = self._run_locked(images)
            if outputs is not None:
                return outputs
        # Where it takes over in the middle of the work, it is believed no sooner than another device is.
        if not self._cpu_is_checked:
            self.check_cpu()
        return self._run_on_cpu(images)

    def _run_on_cpu(self, images: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        try:
            return _run(self._cpu_session, images)
        except Exception as error:  # the runtime's errors have no common base
            raise ModelContractError(
                self.path.name, f"ONNX Runtime cannot run the model ({' '.join(status_of(error)).strip()})."
            ) from error

    def _run_locked(self, images: NDArray[np.float32], *, is_trial: bool = False) -> list[NDArray[np.float32]] | None:
        """Run on the device, filled up to its one shape; None where the CPU is to do it, now or from now on.

        ``is_trial``: to have too little memory is no news.
        """
        parts: list[list[NDArray[np.float32]]] = []
        at = 0
        while at < len(images):
            if self._session is self._cpu_session:
                return None
            part = images[at : at + self._device_batch]
            filled = np.zeros((self._device_batch, *images.shape[1:]), dtype=np.float32)
            filled[: len(part)] = part
            try:
                parts.append([output[: len(part)] for output in _run(self._session, filled)])
            except Exception as error:  # the runtime's errors have no common base
                self._give_way(error, is_trial=is_trial)
            else:
                at += len(part)
        return [np.concatenate(outputs) for outputs in zip(*parts, strict=True)]

    def _give_way(self, error: Exception, *, is_trial: bool) -> None:
        """Go on with less at once where a device has too little memory, and on the CPU where nothing else helps."""
        name = self.device.name
        if is_out_of_memory(error) and self._device_batch > 1:
            self._device_batch //= 2
            if not is_trial:
                notice = f"The device {name} has too little memory, so it is given {self._device_batch} at once now."
                self.device = replace(self.device, notice=notice)
            return
        notice = f"The device {name} failed in the middle of the work; the CPU took over."
        self._session, self.device = self._cpu_session, _cpu(self.device.asked_for, notice)


def _run(session: Any, images: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    outputs: list[NDArray[np.float32]] = session.run(list(OUTPUTS), {INPUT: images})
    return outputs


def _prediction(name: str, outputs: list[NDArray[np.float32]]) -> Prediction:
    """Check one picture's outputs and name them."""
    logit, probability, evidence, atypicality = outputs
    if any(output.shape != (1, 1) for output in (logit, probability, atypicality)) or evidence.ndim != 3:
        shapes = ", ".join(f"{output} {array.shape}" for output, array in zip(OUTPUTS, outputs, strict=True))
        raise ModelContractError(name, f"The model's outputs have the wrong shape ({shapes}).")
    if not all(np.isfinite(output).all() for output in outputs):
        raise ModelContractError(name, "The model gave an output that is not a number.")
    if not all(0 <= float(output[0, 0]) <= 1 for output in (probability, atypicality)):
        raise ModelContractError(name, "The model gave a probability or atypicality outside of 0 to 1.")
    return Prediction(float(probability[0, 0]), float(logit[0, 0]), float(atypicality[0, 0]), evidence[0])


def _cpu(asked_for: str, notice: str = "") -> DeviceInUse:
    return DeviceInUse(CPU, asked_for, f"CPU, ONNX Runtime {load_runtime().__version__}", notice)
