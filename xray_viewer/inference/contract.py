"""Whether a model keeps the viewer's contract: its facts, its input and its outputs."""

from typing import Any

from xray_viewer.core.errors import ModelContractError, SpecError
from xray_viewer.core.model_spec import METADATA_KEY, ModelSpec, spec_from_json
from xray_viewer.core.preprocessing import Preparation

INPUT = "image"
OUTPUTS = ("logit", "probability", "evidence", "atypicality")
_FLOAT32 = "tensor(float)"
_REMEDY = 'Make the file with "python -m export MODEL.keras --output FILE.onnx".'


def check_contract(name: str, session: Any) -> ModelSpec:
    """Give what an opened model says of itself. Raises ``ModelContractError`` for the first promise that it breaks."""
    document = session.get_modelmeta().custom_metadata_map.get(METADATA_KEY)
    if document is None:
        raise ModelContractError(
            name, f"The ONNX model says nothing of itself: it has no metadata {METADATA_KEY!r}.", _REMEDY
        )
    try:
        spec = spec_from_json(document)
    except SpecError as error:
        raise ModelContractError(name, str(error), _REMEDY) from error
    _check_input(name, session.get_inputs(), spec.preparation)
    _check_outputs(name, session.get_outputs())
    return spec


def takes_batches(session: Any) -> bool:
    """Whether a model that keeps the contract takes any number of pictures at once."""
    return not isinstance(session.get_inputs()[0].shape[0], int)


def _check_input(name: str, inputs: list[Any], preparation: Preparation) -> None:
    wanted = f"float32 (N, {preparation.height}, {preparation.width}, 1)"
    if [entry.name for entry in inputs] != [INPUT]:
        found = ", ".join(entry.name for entry in inputs) or "none"
        raise ModelContractError(name, f"The model needs one input {INPUT!r}, {wanted}, and has: {found}.", _REMEDY)
    entry = inputs[0]
    # A network that takes one picture at a time does, slower than one with a free N.
    allowed = (1, preparation.height, preparation.width, 1)
    fits = len(entry.shape) == len(allowed) and all(
        not isinstance(side, int) or side == fixed for side, fixed in zip(entry.shape, allowed, strict=True)
    )
    if entry.type != _FLOAT32 or not fits:
        found = f"{entry.type} ({', '.join(str(side) for side in entry.shape)})"
        raise ModelContractError(name, f"The model's input {INPUT!r} must be {wanted}; it is {found}.", _REMEDY)


def _check_outputs(name: str, outputs: list[Any]) -> None:
    types = {entry.name: entry.type for entry in outputs}
    missing = [output for output in OUTPUTS if output not in types]
    if missing:
        what = "the output" if len(missing) == 1 else "the outputs"
        raise ModelContractError(name, f"The model lacks {what} {', '.join(missing)}.", _REMEDY)
    wrong = [output for output in OUTPUTS if types[output] != _FLOAT32]
    if wrong:
        raise ModelContractError(name, f"The model's output {wrong[0]} must be float32.", _REMEDY)
