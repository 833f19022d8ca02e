"""The model card on the terminal."""

import json

from tests.commands.running import run


def test_shows_the_card(model, capfd):
    assert run("model", model) == 0
    assert "It measures brightness." in capfd.readouterr().out


def test_gives_the_spec_to_scripts(model, capfd):
    assert run("model", model, "--json") == 0
    document = json.loads(capfd.readouterr().out)
    assert document["schema_version"] == 1
    assert len(document["sha256"]) == 64


def test_a_file_that_is_no_model_exits_2(tmp_path, capfd):
    (tmp_path / "notes.onnx").write_text("no model")
    assert run("model", tmp_path / "notes.onnx") == 2
    assert "notes.onnx: This is no ONNX model" in capfd.readouterr().err
