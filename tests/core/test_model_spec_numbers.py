import pytest

from tests.factories import tiny_spec
from xray_viewer.core.errors import SpecError
from xray_viewer.core.model_spec import spec_from_json, spec_to_json


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_are_not_finite_are_refused(number):
    text = spec_to_json(tiny_spec()).replace('"bias": 0.0', f'"bias": {number}')
    assert number in text
    with pytest.raises(SpecError, match=f"{number} is not finite"):
        spec_from_json(text)


def test_a_description_nested_without_end_is_refused():
    with pytest.raises(SpecError, match="not valid JSON"):
        spec_from_json("[" * 200_000)
