import pickle

import pytest

from xray_viewer.core import errors

NAMED = [
    errors.ReadError,
    errors.FileAccessError,
    errors.NotAnImageError,
    errors.DamagedImageError,
    errors.UnsupportedImageError,
    errors.ImageTooLargeError,
    errors.ModelError,
    errors.NotAModelError,
    errors.ModelContractError,
    errors.OutputError,
]


@pytest.mark.parametrize("kind", NAMED)
def test_an_error_survives_the_way_between_processes(kind):
    error = pickle.loads(pickle.dumps(kind("a.dcm", "It is cut short.", "Copy it again.")))  # noqa: S301  # own bytes
    assert type(error) is kind
    assert (error.name, error.problem, error.remedy) == ("a.dcm", "It is cut short.", "Copy it again.")


def test_the_reason_is_the_text_without_the_name():
    error = errors.DamagedImageError("a.dcm", "It is cut short.")
    assert error.reason == "It is cut short."
    assert str(error) == "a.dcm: It is cut short."
    assert str(errors.DamagedImageError("a.dcm", "One.", "Two.")) == "a.dcm: One. Two."


def test_plain_errors_survive_too():
    error = pickle.loads(pickle.dumps(errors.SpecError("It lacks a name.")))  # noqa: S301  # own bytes
    assert str(error) == "It lacks a name."
