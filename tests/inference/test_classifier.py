import math
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from tests.factories import GAIN, SIDE, radiograph, tiny_spec, write_tiny_model
from xray_viewer.core.errors import DeviceError, ModelContractError, NotAModelError
from xray_viewer.core.model_spec import METADATA_KEY, Calibration, SelfTest, spec_to_json
from xray_viewer.inference import BATCH, DeviceInUse, classifier, devices, load_classifier, loading
from xray_viewer.inference.classifier import DEVICE_BATCH
from xray_viewer.inference.nvidia import CudaDevice
from xray_viewer.inference.runtime import open_cpu_session
from xray_viewer.installation import shipped_model_path


@pytest.fixture
def model_path(tmp_path):
    return write_tiny_model(tmp_path / "tiny.onnx")


@pytest.fixture
def a_card_without_cuda(monkeypatch):
    """A driver that names a card, on an installation without the libraries that ONNX Runtime needs for it."""
    monkeypatch.setattr(devices, "cuda_devices", lambda: (CudaDevice("Imaginary card"),))
    providers = ["CUDAExecutionProvider", "CPUExecutionProvider"]
    monkeypatch.setattr(loading, "runtime_providers", lambda: providers)


def rewritten(path, change):
    """Change a model in its file, whether or not the outcome is one that onnx would call sound."""
    model = onnx.load(path)
    change(model)
    path.write_bytes(model.SerializeToString())
    return path


def pictures(count):
    return np.random.default_rng(3).random((count, SIDE, SIDE, 1), dtype=np.float32)


def test_predicts_what_the_network_computes(model_path):
    image = np.full((1, SIDE, SIDE, 1), 0.6, dtype=np.float32)
    (prediction,) = load_classifier(model_path, "cpu").predict(image)
    assert prediction.logit == pytest.approx(GAIN * 0.1, abs=1e-5)
    assert prediction.probability == pytest.approx(1 / (1 + math.exp(-GAIN * 0.1)), abs=1e-6)
    assert prediction.atypicality == pytest.approx(0.2, abs=1e-6)
    assert prediction.evidence.shape == (SIDE // 8, SIDE // 8)
    assert prediction.evidence.mean() == pytest.approx(prediction.logit, abs=1e-5)


def test_a_probability_does_not_depend_on_its_neighbours(model_path):
    images = pictures(9)
    loaded = load_classifier(model_path, "cpu")
    together = [prediction.probability for prediction in loaded.predict(images)]
    alone = [loaded.predict(image[np.newaxis])[0].probability for image in images]
    backwards = [prediction.probability for prediction in loaded.predict(images[::-1])][::-1]
    assert together == alone == backwards


def test_the_shipped_model_says_the_same_of_a_picture_alone_and_in_a_batch():
    loaded = load_classifier(shipped_model_path(), "cpu")
    size = loaded.spec.preparation
    images = np.random.default_rng(4).random((BATCH + 2, size.height, size.width, 1), dtype=np.float32)
    together = loaded.predict(images)
    alone = [loaded.predict(image[np.newaxis])[0] for image in images]
    for one, other in zip(together, alone, strict=True):
        assert one.probability == pytest.approx(other.probability, abs=1e-6)
        assert one.atypicality == pytest.approx(other.atypicality, abs=1e-6)
        np.testing.assert_allclose(one.evidence, other.evidence, atol=1e-4)


def shapes_seen(loaded, monkeypatch):
    """Give the list of the shapes of all batches that the model's session gets from now on."""
    seen, run = [], classifier._run

    def watched(session, images):
        seen.append(images.shape[0])
        return run(session, images)

    monkeypatch.setattr(classifier, "_run", watched)
    return seen


def test_a_model_of_one_picture_at_a_time_gets_one_at_a_time(model_path, monkeypatch):
    def fix(model):
        for value in (*model.graph.input, *model.graph.output):
            value.type.tensor_type.shape.dim[0].Clear()
            value.type.tensor_type.shape.dim[0].dim_value = 1

    loaded = load_classifier(rewritten(model_path, fix), "cpu")
    seen = shapes_seen(loaded, monkeypatch)
    assert len(loaded.predict(pictures(3))) == 3
    assert seen == [1, 1, 1]


def test_the_processors_share_what_is_more_than_a_batch(model_path, monkeypatch):
    both_at_work, run = threading.Barrier(2), classifier._run

    def met(session, images):
        both_at_work.wait(timeout=60)
        return run(session, images)

    loaded = load_classifier(model_path, "cpu")
    images = pictures(2 * BATCH)
    alone = [prediction.probability for half in np.split(images, 2) for prediction in loaded.predict(half)]
    monkeypatch.setattr(classifier, "usable_cpu_count", lambda: 2)
    monkeypatch.setattr(classifier, "_run", met)
    assert [prediction.probability for prediction in loaded.predict(images)] == alone


def test_a_card_gets_batches_of_one_shape_alone(model_path, card_that_runs, monkeypatch):
    card_that_runs(model_path)
    loaded = load_classifier(model_path, "cuda")
    seen = shapes_seen(loaded, monkeypatch)
    images = pictures(loaded.batch + 1)
    together = [prediction.probability for prediction in loaded.predict(images)]
    alone = [loaded.predict(image[np.newaxis])[0].probability for image in images]
    assert together == alone
    assert set(seen) == {loaded.batch}
    assert loaded.device.name == "cuda:0"


def test_a_probability_does_not_depend_on_the_number_of_threads(model_path):
    images = pictures(3)
    answers = {
        tuple(
            prediction.probability for prediction in load_classifier(model_path, "cpu", threads=threads).predict(images)
        )
        for threads in (1, 2, 3)
    }
    assert len(answers) == 1


def test_many_threads_may_predict_at_once(model_path):
    images = pictures(24)
    loaded = load_classifier(model_path, "cpu")
    with ThreadPoolExecutor(6) as pool:
        answers = [answer.probability for (answer,) in pool.map(loaded.predict, images[:, np.newaxis])]
    assert answers == [prediction.probability for prediction in loaded.predict(images)]


def test_a_loaded_model_does_not_keep_its_file(model_path):
    content = model_path.read_bytes()
    loaded = load_classifier(model_path, "cpu")
    kept = [value for value in vars(loaded._cpu_session).values() if isinstance(value, bytes)]
    assert content not in kept
    assert loaded.self_test().passed


def test_prepare_makes_what_predict_takes(model_path):
    loaded = load_classifier(model_path, "cpu")
    prepared = loaded.prepare(radiograph(np.full((50, 70), 255, dtype=np.uint8)))
    assert prepared.shape == (SIDE, SIDE, 1)
    assert prepared.min() == prepared.max() == 1


def test_says_which_device_computes(model_path):
    loaded = load_classifier(model_path, "cpu")
    assert loaded.device.name == loaded.device.asked_for == "cpu"
    assert loaded.device.notice == ""
    assert "ONNX Runtime" in loaded.device.description


def test_auto_without_a_driver_is_the_cpu_in_silence(model_path, monkeypatch, capfd):
    monkeypatch.setattr(devices, "cuda_devices", tuple)
    loaded = load_classifier(model_path)
    assert (loaded.device.name, loaded.device.asked_for, loaded.device.notice) == ("cpu", "auto", "")
    assert capfd.readouterr() == ("", "")


def test_auto_says_that_a_card_could_not_be_used(model_path, a_card_without_cuda, capfd):
    loaded = load_classifier(model_path)
    assert loaded.device.name == "cpu"
    assert "Imaginary card" in loaded.device.notice
    assert "pip install 'xray-viewer[gpu]'" in loaded.device.notice
    assert capfd.readouterr() == ("", "")


def test_what_a_card_lacks_is_named(model_path, a_card_without_cuda, monkeypatch):
    monkeypatch.setattr(loading, "missing_cuda_library", lambda: "libcudnn.so.9")
    notice = load_classifier(model_path).device.notice
    assert "cannot be used by ONNX Runtime: libcudnn.so.9 is missing" in notice
    assert "pip install 'xray-viewer[gpu]'" in notice


def test_a_named_card_that_cannot_be_used_is_an_error(model_path, a_card_without_cuda, capfd):
    with pytest.raises(DeviceError, match=r"cuda:0 .*pip install 'xray-viewer\[gpu\]'"):
        load_classifier(model_path, "cuda")
    assert capfd.readouterr() == ("", "")


@pytest.fixture
def card_that_runs(a_card_without_cuda, monkeypatch):
    """A card whose place is taken by a model file on the CPU: gives a function that names the file."""

    def runs(path):
        session = open_cpu_session(path.read_bytes())
        monkeypatch.setattr(loading, "open_device_session", lambda *_: session)

    return runs


@pytest.mark.parametrize("asked_for", ["auto", "cuda", "cuda:0"])
def test_a_card_that_passes_the_self_test_is_used(model_path, card_that_runs, asked_for):
    card_that_runs(model_path)
    device = load_classifier(model_path, asked_for).device
    assert (device.name, device.asked_for, device.notice) == ("cuda:0", asked_for, "")
    assert device.description == "Imaginary card"


@pytest.mark.parametrize("asked_for", ["auto", "cuda"])
def test_a_card_that_computes_something_else_is_not_used(model_path, card_that_runs, tmp_path, asked_for):
    other = write_tiny_model(tmp_path / "other.onnx", tiny_spec(calibration=Calibration(1.5, 0.3, "nothing")))
    card_that_runs(other)
    loaded = load_classifier(model_path, asked_for)
    assert loaded.device.name == "cpu"
    assert "self-test on the device cuda:0 measured" in loaded.device.notice
    assert loaded.self_test().passed


def test_a_card_that_gives_no_number_is_not_used(model_path, card_that_runs, tmp_path):
    def divide_by_nothing(model):
        for tensor in model.graph.initializer:
            if tensor.name == "gain":
                tensor.float_data[:] = [0.0]

    card_that_runs(rewritten(write_tiny_model(tmp_path / "other.onnx"), divide_by_nothing))
    loaded = load_classifier(model_path)
    assert loaded.device.name == "cpu"
    assert "not a number. The CPU computes instead." in loaded.device.notice
    assert loaded.self_test().passed


class SmallCard:
    """A device whose memory is enough for so many pictures at once."""

    def __init__(self, session, most):
        self.session, self.most, self.sizes = session, most, []

    def run(self, outputs, inputs):
        size = len(inputs["image"])
        self.sizes.append(size)
        if size > self.most:
            raise RuntimeError("Available memory of 0 is smaller: CUDA failure 2: out of memory")
        return self.session.run(outputs, inputs)


def test_a_device_with_too_little_memory_gets_less_at_once(model_path):
    loaded = load_classifier(model_path, "cpu")
    images = pictures(2 * BATCH + 1)
    expected = [prediction.probability for prediction in loaded.predict(images)]
    card = SmallCard(open_cpu_session(model_path.read_bytes()), BATCH // 2)
    loaded.use_device(card, DeviceInUse("cuda:0", "auto", "a card"))
    assert [prediction.probability for prediction in loaded.predict(images)] == expected
    assert loaded.device.name == "cuda:0"
    assert f"too little memory, so it is given {BATCH // 2} at once now" in loaded.device.notice
    assert card.sizes.count(BATCH) == 1
    assert loaded.batch == BATCH // 2


def test_a_device_that_has_no_room_for_one_picture_is_replaced_by_the_cpu(model_path):
    loaded = load_classifier(model_path, "cpu")
    expected = loaded.predict(pictures(2))[1].probability
    card = SmallCard(None, 0)
    loaded.use_device(card, DeviceInUse("cuda:0", "auto", "a card"))
    assert loaded.predict(pictures(2))[1].probability == expected
    assert card.sizes == [4, 2, 1]
    assert loaded.device.name == "cpu"
    assert "the CPU took over" in loaded.device.notice


@pytest.mark.parametrize("room", [1, 2, 16, DEVICE_BATCH, 1000])
def test_a_card_gets_as_much_at_once_as_it_has_memory_for(model_path, card_that_runs, monkeypatch, room):
    card = SmallCard(open_cpu_session(model_path.read_bytes()), room)
    monkeypatch.setattr(loading, "open_device_session", lambda *_: card)
    loaded = load_classifier(model_path, "cuda")
    assert loaded.batch == min(room, DEVICE_BATCH)
    assert (loaded.device.name, loaded.device.notice) == ("cuda:0", "")
    # What was found is what was tested.
    assert card.sizes[-1] == loaded.batch


def test_a_card_without_room_for_one_picture_is_not_used(model_path, card_that_runs, monkeypatch):
    monkeypatch.setattr(loading, "open_device_session", lambda *_: SmallCard(None, 0))
    loaded = load_classifier(model_path, "cuda")
    assert loaded.device.name == "cpu"
    assert loaded.predict(pictures(1))


def test_the_cpu_that_takes_over_is_tested_first(tmp_path):
    wrong = tiny_spec(self_test=SelfTest(0.123, 0.001))
    loaded = load_classifier(write_tiny_model(tmp_path / "right.onnx"), "cpu")
    assert loaded.is_reliable
    loaded.spec = wrong
    loaded._cpu_is_checked = False
    loaded.use_device(SmallCard(None, 0), DeviceInUse("cuda:0", "auto", "a card"))
    loaded.predict(pictures(1))
    assert not loaded.is_reliable
    assert "the CPU took over. The self-test failed on the CPU" in loaded.device.notice


def test_a_device_that_fails_in_the_middle_is_replaced_by_the_cpu(model_path):
    class LostDevice:
        def run(self, *_):
            raise RuntimeError("CUDA error 700")

    loaded = load_classifier(model_path, "cpu")
    expected = loaded.predict(pictures(2))[1].probability
    loaded.use_device(LostDevice(), DeviceInUse("cuda:0", "auto", "a card"))
    assert loaded.predict(pictures(2))[1].probability == expected
    assert loaded.device.name == "cpu"
    assert loaded.device.asked_for == "auto"
    assert "cuda:0 failed" in loaded.device.notice


def test_the_self_test_passes_on_the_model_that_it_was_made_for(model_path):
    result = load_classifier(model_path, "cpu").self_test()
    assert result.passed
    assert result.measured == pytest.approx(result.expected, abs=1e-5)


def test_a_failed_self_test_on_the_cpu_is_said(tmp_path):
    path = write_tiny_model(tmp_path / "odd.onnx", tiny_spec(self_test=SelfTest(0.123, 1e-4)))
    loaded = load_classifier(path, "cpu")
    assert not loaded.self_test().passed
    assert "self-test failed" in loaded.device.notice
    assert "0.123" in loaded.device.notice


def test_text_is_no_model(tmp_path):
    path = tmp_path / "notes.onnx"
    path.write_text("not a model")
    with pytest.raises(NotAModelError, match=r"notes\.onnx: This is no ONNX model"):
        load_classifier(path)


def test_half_a_model_is_no_model(model_path):
    model_path.write_bytes(model_path.read_bytes()[:700])
    with pytest.raises(NotAModelError):
        load_classifier(model_path)


def test_a_model_that_says_nothing_of_itself_is_refused(model_path):
    rewritten(model_path, lambda model: model.ClearField("metadata_props"))
    with pytest.raises(ModelContractError, match=METADATA_KEY):
        load_classifier(model_path)


def test_what_is_wrong_with_the_spec_is_said(tmp_path):
    with pytest.raises(ModelContractError, match=r"tiny\.onnx: .*calibration"):
        load_classifier(
            write_tiny_model(tmp_path / "tiny.onnx", metadata=spec_to_json(tiny_spec()).replace("calibration", "x"))
        )


def test_missing_outputs_are_named(model_path):
    def drop(model):
        kept = [output for output in model.graph.output if output.name not in {"evidence", "atypicality"}]
        del model.graph.output[:]
        model.graph.output.extend(kept)

    with pytest.raises(ModelContractError, match="lacks the outputs evidence, atypicality"):
        load_classifier(rewritten(model_path, drop))


def test_an_input_of_another_size_is_refused(tmp_path):
    path = write_tiny_model(tmp_path / "tiny.onnx")
    spec = tiny_spec(preparation=replace(tiny_spec().preparation, height=64))

    def retell(model):
        model.metadata_props[0].value = spec_to_json(spec)

    with pytest.raises(ModelContractError, match=r"must be float32 \(N, 64, 32, 1\); it is .*32, 32, 1\)"):
        load_classifier(rewritten(path, retell))


def test_an_input_of_another_name_is_refused(model_path):
    def rename(model):
        model.graph.input[0].name = "picture"
        model.graph.node[0].input[0] = "picture"

    with pytest.raises(ModelContractError, match=r"needs one input 'image'.*has: picture"):
        load_classifier(rewritten(model_path, rename))


def test_operators_from_a_library_of_its_own_are_refused(model_path):
    def customise(model):
        model.graph.node.append(helper.make_node("Steal", ["logit"], ["loot"], domain="com.example"))
        model.opset_import.append(helper.make_opsetid("com.example", 1))

    with pytest.raises(ModelContractError, match=r"outside of the ONNX standard \(com.example\)"):
        load_classifier(rewritten(model_path, customise))


def test_an_output_that_is_not_a_number_is_refused(model_path):
    def divide_by_nothing(model):
        for tensor in model.graph.initializer:
            if tensor.name == "gain":
                tensor.float_data[:] = [0.0]

    with pytest.raises(ModelContractError, match="not a number"):
        load_classifier(rewritten(model_path, divide_by_nothing))


def test_an_output_of_the_wrong_shape_is_refused(model_path):
    def keep_the_map(model):
        for node in model.graph.node:
            if node.output[0] == "probability":
                node.input[0] = "evidence"
        for output in model.graph.output:
            if output.name == "probability":
                output.CopyFrom(helper.make_tensor_value_info("probability", TensorProto.FLOAT, None))

    with pytest.raises(ModelContractError, match="wrong shape"):
        load_classifier(rewritten(model_path, keep_the_map))


def test_a_probability_above_one_is_refused(model_path):
    def skip_the_sigmoid(model):
        for node in model.graph.node:
            if node.output[0] == "probability":
                node.op_type = "Exp"

    with pytest.raises(ModelContractError, match="outside of 0 to 1"):
        load_classifier(rewritten(model_path, skip_the_sigmoid))


def test_importing_inference_does_not_load_the_runtime():
    code = "import sys, xray_viewer.inference; sys.exit('onnxruntime' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
