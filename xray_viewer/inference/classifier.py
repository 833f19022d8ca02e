"""A loaded model on the device that really computes."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.decision import Prediction
from xray_viewer.core.errors import DeviceError, ModelContractError, NotAModelError
from xray_viewer.core.freed_memory import give_back_freed_memory
from xray_viewer.core.model_spec import ModelSpec
from xray_viewer.core.preprocessing import model_input
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.core.self_test import self_test_image
from xray_viewer.inference.contract import INPUT, OUTPUTS, check_contract, takes_batches
from xray_viewer.inference.devices import AUTO, CPU, CUDA, GPU_REMEDY, Device, DeviceInUse, devices_to_try
from xray_viewer.inference.model_file import ModelFile, read_model_file
from xray_viewer.inference.runtime import (
    load_runtime,
    open_cpu_session,
    open_device_session,
    runtime_providers,
    says_no_model,
    status_of,
    usable_cpu_count,
)

# On one processor a picture takes a sixth less time in a batch of 4 than alone, and no less in a larger one (measured
# with EfficientNet-Lite0 of 160 x 160), which would only take more memory and let the next picture wait longer.
BATCH = 4


@dataclass(frozen=True)
class SelfTestResult:
    """Whether the device computes what the exported file computed: probabilities of the self-test's picture."""

    passed: bool
    expected: float
    measured: float


class Classifier:
    """One model file, opened. Every method may be called from any thread.

    ``sha256`` is that of the model file's bytes. ``device`` can change once: to the CPU, when another device fails
    in the middle of the work. ``is_reliable``: it passed its self-test.
    """

    is_reliable = True

    def __init__(self, file: ModelFile, spec: ModelSpec, cpu_session: Any, device: DeviceInUse) -> None:
        self.spec = spec
        self.sha256 = file.sha256
        self.path = file.path
        self.device = device
        self._cpu_session = cpu_session
        self._session = cpu_session
        self._largest_batch = BATCH if takes_batches(cpu_session) else 1
        # Not every provider but the CPU's allows two runs at once.
        self._lock = threading.Lock()

    def prepare(self, radiograph: Radiograph) -> NDArray[np.float32]:
        """Prepare a picture as the model's spec says: shape (height, width, 1), float32, [0, 1]."""
        return model_input(radiograph, self.spec.preparation)

    def predict(self, images: NDArray[np.float32]) -> list[Prediction]:
        """Predict for prepared pictures, shape (N, height, width, 1), float32, [0, 1].

        More than ``BATCH`` are divided, and on the CPU its processors share them. A picture's probability does not
        depend on what it happens to be scored with. Kernels, and with them the last bits, are chosen by the shape of a
        batch: so other devices than the CPU get batches of one shape alone, and on the CPU the same bits were measured
        for every size. Raises ``ModelContractError`` for outputs that make no sense.
        """
        most = self._largest_batch
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

    def use_cpu(self, notice: str) -> None:
        """Compute on the CPU from now on; ``notice`` says why."""
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
        try:
            return _run(self._cpu_session, images)
        except Exception as error:  # the runtime's errors have no common base
            raise ModelContractError(
                self.path.name, f"ONNX Runtime cannot run the model ({' '.join(status_of(error)).strip()})."
            ) from error

    def _run_locked(self, images: NDArray[np.float32]) -> list[NDArray[np.float32]] | None:
        """Run on the device, filled up to its one shape; None where the CPU is to do it, now or from now on."""
        if self._session is self._cpu_session:
            return None
        filled = np.zeros((self._largest_batch, *images.shape[1:]), dtype=np.float32)
        filled[: len(images)] = images
        try:
            return _run(self._session, filled)
        except Exception:  # the runtime's errors have no common base
            notice = f"The device {self.device.name} failed in the middle of the work; the CPU took over."
            self._session, self.device = self._cpu_session, _cpu(self.device.asked_for, notice)
            return None


def _run(session: Any, images: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    outputs: list[NDArray[np.float32]] = session.run(list(OUTPUTS), {INPUT: images})
    return outputs


def load_classifier(path: Path, device: str = AUTO, *, threads: int | None = None) -> Classifier:
    """Load a model file onto a device: auto, cpu, cuda, cuda:1 or another that ONNX Runtime offers.

    ``threads``: for the CPU, of one run, of which several may be under way; the result does not depend on it. Raises
    ``ModelError``, naming the file, for a model that cannot be used, and ``DeviceError`` for a device asked for by
    name that is not there.
    """
    classifier = _load(path, device, threads)
    # The runtime has freed three times the file's size, and a viewer that waits for a reader should hold little.
    give_back_freed_memory()
    return classifier


def _load(path: Path, device: str, threads: int | None) -> Classifier:
    file = read_model_file(path)
    cpu_session = _open_on_cpu(file, threads)
    spec = check_contract(file.name, cpu_session)
    classifier = Classifier(file, spec, cpu_session, _cpu(device))
    for candidate in devices_to_try(device, runtime_providers()):
        if _move_to(classifier, candidate, file, threads):
            return classifier
    result = classifier.self_test()
    classifier.is_reliable = result.passed
    if not result.passed:
        classifier.use_cpu(
            f"{classifier.device.notice} The self-test failed on the CPU: it measured {result.measured:.6f} and the "
            f"model promises {result.expected:.6f}. Do not rely on the probabilities of this installation.".strip()
        )
    return classifier


def _open_on_cpu(file: ModelFile, threads: int | None) -> Any:
    load_runtime()
    try:
        return open_cpu_session(file.content, threads)
    except Exception as error:
        if says_no_model(error):
            raise NotAModelError(file.name, "This is no ONNX model, or it is damaged.") from error
        code, text = status_of(error)
        raise ModelContractError(file.name, f"ONNX Runtime cannot run the model ({code} {text}).") from error


def _move_to(classifier: Classifier, candidate: Device, file: ModelFile, threads: int | None) -> bool:
    """Try a device. False leaves the classifier on the CPU with a notice; a device asked for by name must open."""
    session = open_device_session(file.content, candidate, threads)
    asked_for = classifier.device.asked_for
    if session is None:
        remedy = GPU_REMEDY if candidate.kind == CUDA else "Use --device cpu."
        problem = f"The device {candidate.name} ({candidate.description}) is there, but cannot be used by ONNX Runtime."
        if asked_for != AUTO:
            raise DeviceError(f"{problem} {remedy}")
        classifier.use_cpu(f"{problem} The CPU computes instead. {remedy}")
        return False
    classifier.use_device(session, DeviceInUse(candidate.name, asked_for, candidate.description))
    try:
        result = classifier.self_test()
        verdict = f"measured {result.measured:.6f} and the model promises {result.expected:.6f}."
    except ModelContractError as error:
        result, verdict = None, f"ended with: {error.problem}"
    if result is None or not result.passed:
        classifier.use_cpu(f"The self-test on the device {candidate.name} {verdict} The CPU computes instead.")
    return classifier.device.name != CPU


def _cpu(asked_for: str, notice: str = "") -> DeviceInUse:
    return DeviceInUse(CPU, asked_for, f"CPU, ONNX Runtime {load_runtime().__version__}", notice)


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
