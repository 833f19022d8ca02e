import copy
import json
from dataclasses import replace

import pytest

from tests.factories import tiny_spec
from xray_viewer.core.errors import SpecError
from xray_viewer.core.model_spec import Calibration, SelfTest, spec_from_json, spec_to_dict, spec_to_json


def test_a_spec_survives_the_way_through_json():
    spec = tiny_spec()
    assert spec_from_json(spec_to_json(spec)) == spec
    assert next(iter(spec_to_dict(spec))) == "schema_version"


def all_keys(value, path=()):
    """Give the path of every key in a document, through the first item of each list."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*path, key)
            # What a model measured and calls its figures is its own affair.
            if (*path, key) != ("results",):
                yield from all_keys(inner, (*path, key))
    elif isinstance(value, list) and value:
        yield from all_keys(value[0], (*path, 0))


DOCUMENT = spec_to_dict(tiny_spec())
# A file without age groups has one, from its youngest to its oldest.
OPTIONAL = {("schema_version",), ("population", "age_groups_years"), ("population", "age_group_names")}


@pytest.mark.parametrize("path", [path for path in all_keys(DOCUMENT) if path not in OPTIONAL], ids=str)
def test_a_fact_that_is_missing_is_named(path):
    document = copy.deepcopy(DOCUMENT)
    holder = document
    for key in path[:-1]:
        holder = holder[key]
    del holder[path[-1]]
    with pytest.raises(SpecError, match=f"lacks '{path[-1]}'"):
        spec_from_json(json.dumps(document))


@pytest.mark.parametrize(
    ("path", "value", "complaint"),
    [
        (("schema_version",), 2, "schema version 2"),
        (("positive_class",), "NORMAL", "PNEUMONIA"),
        (("labels",), ["PNEUMONIA", "NORMAL"], "PNEUMONIA"),
        (("labels",), ["NORMAL"], "wrong"),
        (("preparation", "voi"), "screen", "preparation"),
        (("preparation", "range"), [0, 255], "preparation"),
        (("preparation", "interpolation"), "magic", "magic"),
        (("preparation", "height"), 2, "sides"),
        (("calibration", "method"), "isotonic", "isotonic"),
        (("calibration", "slope"), -1, "slope"),
        (("operating_points",), [], "default operating point"),
        (("default_operating_point",), "brave", "brave"),
        (("operating_points", 1, "name"), "sensitive", "same name"),
        (("operating_points", 0, "threshold"), 7, "sensitive"),
        (("curve",), [], "101"),
        (("atypicality_limit",), 2, "atypicality"),
        (("bias",), "much", "wrong"),
        (("population",), None, "wrong"),
    ],
)
def test_a_fact_that_is_wrong_is_a_sentence(path, value, complaint):
    document = copy.deepcopy(DOCUMENT)
    holder = document
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    with pytest.raises(SpecError, match=complaint):
        spec_from_json(json.dumps(document))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "7"])
def test_what_is_no_description_is_refused(text):
    with pytest.raises(SpecError, match="JSON"):
        spec_from_json(text)


def test_operating_points_are_found_by_name():
    spec = tiny_spec()
    assert spec.operating_point("balanced").threshold == 0.5
    assert spec.default_threshold == 0.25
    with pytest.raises(SpecError, match="sensitive, balanced"):
        spec.operating_point("brave")


def test_a_spec_that_is_not_a_number_is_never_written():
    with pytest.raises(ValueError, match="JSON"):
        spec_to_json(replace(tiny_spec(), bias=float("nan")))


def test_a_calibration_keeps_the_order_of_pictures():
    with pytest.raises(ValueError, match="slope"):
        Calibration(0, 0, "nothing")


def test_the_self_test_is_a_probability():
    with pytest.raises(ValueError, match="self-test"):
        SelfTest(1.5, 1e-4)
