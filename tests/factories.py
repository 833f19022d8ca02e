"""Small radiographs, DICOM files and models, built where a test needs them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper
from pydicom import dcmwrite
from pydicom.config import disable_value_validation
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian

from xray_viewer.core.decision import Interval, OperatingPoint, ThresholdCurve
from xray_viewer.core.model_spec import (
    METADATA_KEY,
    Calibration,
    ModelSpec,
    Population,
    SelfTest,
    TrainingData,
    spec_to_json,
)
from xray_viewer.core.preprocessing import Preparation
from xray_viewer.core.radiograph import PhotometricInterpretation, Radiograph
from xray_viewer.core.self_test import self_test_image

SIDE = 32
GAIN = 8.0  # the tiny model's logit is GAIN * (mean of the picture - 0.5)


def radiograph(stored_values: NDArray[Any], **facts: Any) -> Radiograph:
    """Wrap an array as a MONOCHROME2 radiograph (RGB for three channels) with all of its bits in use."""
    values = np.ascontiguousarray(stored_values)
    color = values.ndim == 3
    defaults = {
        "photometric_interpretation": PhotometricInterpretation.RGB if color else PhotometricInterpretation.MONOCHROME2,
        "bits_stored": 8 * values.dtype.itemsize,
        "sha256": "0" * 64,
    }
    return Radiograph(values, **(defaults | facts))


def write_dicom(
    path: Path,
    values: NDArray[Any] | None,
    *,
    transfer_syntax: UID = ExplicitVRLittleEndian,
    with_meta: bool = True,
    **attributes: Any,
) -> Path:
    """Write a DX image of these stored values; ``None`` writes none.

    Attributes go in as given, invalid ones too; ``None`` leaves one out. A float array becomes Float Pixel Data.
    """
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = transfer_syntax
    meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = UID("1.2.3.4")
    dataset = Dataset()
    present = {
        "SOPClassUID": meta.MediaStorageSOPClassUID,
        "SOPInstanceUID": meta.MediaStorageSOPInstanceUID,
        "Modality": "DX",
    }
    if values is not None:
        present |= _image_pixel_module(values, transfer_syntax)
    with disable_value_validation():
        for keyword, value in (present | attributes).items():
            if isinstance(value, DataElement):
                dataset.add(value)
            elif value is not None:
                setattr(dataset, keyword, value)
        if "PixelData" in dataset:
            dataset["PixelData"].VR = "OB" if values is not None and values.dtype.itemsize == 1 else "OW"
        if with_meta:
            dataset.file_meta = meta
        dcmwrite(
            path,
            dataset,
            implicit_vr=transfer_syntax.is_implicit_VR,
            little_endian=transfer_syntax.is_little_endian,
            enforce_file_format=with_meta,
        )
    return path


def _image_pixel_module(values: NDArray[Any], transfer_syntax: UID) -> dict[str, Any]:
    order = "<" if transfer_syntax.is_little_endian else ">"
    bits = 8 * values.dtype.itemsize
    module: dict[str, Any] = {
        "Rows": values.shape[0],
        "Columns": values.shape[1],
        "SamplesPerPixel": 1 if values.ndim == 2 else 3,
        "PhotometricInterpretation": "MONOCHROME2" if values.ndim == 2 else "RGB",
        "BitsAllocated": bits,
    }
    data = values.astype(values.dtype.newbyteorder(order)).tobytes()
    if values.dtype.kind == "f":
        return module | {"FloatPixelData" if bits == 32 else "DoubleFloatPixelData": data}
    if values.ndim == 3:
        module["PlanarConfiguration"] = 0
    return module | {
        "BitsStored": bits,
        "HighBit": bits - 1,
        "PixelRepresentation": 1 if values.dtype.kind == "i" else 0,
        "PixelData": data + b"\0" * (len(data) % 2),
    }


def tiny_spec(**changes: Any) -> ModelSpec:
    """Describe the tiny model: flagged from probability 0.5 ("balanced") or 0.25 ("sensitive") on."""
    thresholds = tuple(float(value) for value in np.linspace(0, 1, 101))
    interval = Interval(0.8, 1.0)
    preparation = Preparation(SIDE, SIDE)
    mean = float(self_test_image(preparation).mean())
    spec = ModelSpec(
        name="Tiny test model",
        version="1",
        date="2026-01-01",
        architecture="mean",
        command="python -m training fit --architecture mean",
        labels=("NORMAL", "PNEUMONIA"),
        preparation=preparation,
        bias=0.0,
        calibration=Calibration(1.0, 0.0, "nothing"),
        operating_points=(
            OperatingPoint("sensitive", 0.25, 0.98, interval, 0.85, interval),
            OperatingPoint("balanced", 0.5, 0.9, interval, 0.9, interval),
        ),
        default_operating_point="sensitive",
        curve=ThresholdCurve(thresholds, tuple(1 - t for t in thresholds), thresholds),
        atypicality_limit=0.98,
        training_data=TrainingData("0" * 64, 10, 5, "Ten drawings."),
        population=Population(((1.0, 5.0),), ("AP",), "nowhere", "drawings of children of 1 to 5 years"),
        self_test=SelfTest(1 / (1 + np.exp(-GAIN * (mean - 0.5))), 1e-4),
        results={"auc": 0.9},
        card="# Tiny test model\n\nIt measures brightness.",
    )
    return replace(spec, **changes)


def write_tiny_model(path: Path, spec: ModelSpec | None = None, *, metadata: str | None = None) -> Path:
    """Write a model of a kilobyte that keeps the contract: the brighter the picture, the more probable."""
    spec = tiny_spec() if spec is None else spec
    height, width = spec.preparation.height, spec.preparation.width
    constants = {
        "gain": [GAIN],
        "half": [0.5],
        "slope": [spec.calibration.slope],
        "intercept": [spec.calibration.intercept],
        "two": [2.0],
    }
    nodes = [
        helper.make_node("Sub", ["image", "half"], ["centred"]),
        helper.make_node("Mul", ["centred", "gain"], ["activation"]),
        helper.make_node("Transpose", ["activation"], ["channels_first"], perm=[0, 3, 1, 2]),
        helper.make_node("AveragePool", ["channels_first"], ["pooled"], kernel_shape=[8, 8], strides=[8, 8]),
        helper.make_node("Squeeze", ["pooled", "axis"], ["evidence"]),
        helper.make_node("GlobalAveragePool", ["channels_first"], ["mean"]),
        helper.make_node("Flatten", ["mean"], ["logit"]),
        helper.make_node("Mul", ["logit", "slope"], ["scaled"]),
        helper.make_node("Add", ["scaled", "intercept"], ["calibrated"]),
        helper.make_node("Sigmoid", ["calibrated"], ["probability"]),
        # Black and white pictures are the unusual ones: |mean - 0.5| * 2.
        helper.make_node("Div", ["logit", "gain"], ["offset"]),
        helper.make_node("Abs", ["offset"], ["distance"]),
        helper.make_node("Mul", ["distance", "two"], ["atypicality"]),
    ]
    initializers = [helper.make_tensor(name, TensorProto.FLOAT, [1], values) for name, values in constants.items()]
    initializers.append(helper.make_tensor("axis", TensorProto.INT64, [1], [1]))
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["N", height, width, 1])],
        [
            helper.make_tensor_value_info("logit", TensorProto.FLOAT, ["N", 1]),
            helper.make_tensor_value_info("probability", TensorProto.FLOAT, ["N", 1]),
            helper.make_tensor_value_info("evidence", TensorProto.FLOAT, ["N", height // 8, width // 8]),
            helper.make_tensor_value_info("atypicality", TensorProto.FLOAT, ["N", 1]),
        ],
        initializers,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    helper.set_model_props(model, {METADATA_KEY: spec_to_json(spec) if metadata is None else metadata})
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())
    return path
