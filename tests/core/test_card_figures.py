import pytest

from xray_viewer.core.card_figures import figure_sections, figures_of


def _text(results: dict) -> str:
    return "\n\n".join(figure_sections(results))


def _row(text: str, name: str) -> list[str]:
    (line,) = [line for line in text.splitlines() if line.startswith(f"| {name} ")]
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_figures_stand_with_their_intervals_and_in_the_words_of_people() -> None:
    found = figures_of(
        {
            "measured_on": "somebody",
            "images": 5216,
            "auc": {"value": 0.98765, "interval": [0.97, 0.99]},
            "brier_score": 0.0123,
            "f1_at_balanced": 0.5,
            "calibration_intercept": -0.25,
            "rate": 3e-7,
            "command": "python -m training",
            "at_sensitive": {"sensitivity": {"value": 0.981, "interval": [0.97, 1.0]}},
        }
    )
    assert found == {
        "Images": "5,216",
        "AUC": "0.9877 (0.9700 to 0.9900)",
        "Brier score": "0.0123",
        "F1 at balanced": "50.0%",
        "Calibration intercept": "-0.2500",
        "Rate": "3e-07",
        "Sensitivity at sensitive": "98.1% (97.0% to 100.0%)",
    }


def test_an_interval_beside_its_figure_is_the_figures() -> None:
    assert figures_of({"auc": 0.9, "auc_interval": [0.8, 0.95]}) == {"AUC": "0.9000 (0.8000 to 0.9500)"}
    assert figures_of({"age_interval": [1, 5]}) == {"Age interval": "1 to 5"}


def test_populations_are_columns_beside_the_whole() -> None:
    text = _text(
        {
            "measured_on": "12 images",
            "images": 12,
            "auc": {"value": 0.9},
            "by_population": {"children": {"images": 8, "auc": {"value": 0.95}}, "adults": {"images": 4}},
        }
    )
    assert "Measured on 12 images." in text
    assert _row(text, "Figure") == ["Figure", "All", "children", "adults"]
    assert _row(text, "Images") == ["Images", "12", "8", "4"]
    assert _row(text, "AUC") == ["AUC", "0.9000", "0.9500", ""]


def test_one_population_is_the_whole_and_no_second_column() -> None:
    text = _text({"images": 12, "by_population": {"children": {"images": 12}}})
    assert _row(text, "Figure") == ["Figure", "Value"]
    assert _row(_text({"by_population": {"children": {"images": 12}}}), "Images") == ["Images", "", "12"]


def test_every_other_mapping_is_a_section_with_its_table_and_command() -> None:
    text = _text(
        {
            "atypicality": {
                "measured_on": "drawings",
                "limit": 0.99,
                "by_kind": {"hands": {"share": 0.98, "images": 1200}, "noise": {"share": 1.0}},
                "command": "python -m training unusual",
            }
        }
    )
    assert text.startswith("## Atypicality\n\nMeasured on drawings.\n\n- Limit: 0.9900")
    assert _row(text, "Kind") == ["Kind", "Share", "Images"]
    assert _row(text, "hands") == ["hands", "98.0%", "1,200"]
    assert text.endswith("To get it again: `python -m training unusual`")
    assert "How good it is" not in text


def test_images_from_elsewhere_are_rows_with_a_command_each() -> None:
    text = _text({"elsewhere": {"adults": {"auc": 0.61, "images": 504, "command": "evaluate"}}})
    assert text.startswith("## Images from elsewhere")
    assert _row(text, "adults") == ["adults", "0.6100", "504"]
    assert "- adults: `evaluate`" in text


def test_nothing_that_was_measured_is_dropped_however_deep_it_lies() -> None:
    text = _text({"elsewhere": {"adults": {"by_sex": {"women": {"auc": 0.7}}}}})
    assert _row(text, "Images of") == ["Images of", "By sex, Women, AUC"]
    assert _row(text, "adults")[1] == "0.7000"


@pytest.mark.parametrize(
    "results",
    [
        {},
        {"by_population": ["children"]},
        {"by_population": {"children": 3}},
        {"auc": None, "passed": True, "words": ["a", {"b": 1}]},
        {"auc": {"value": "high", "interval": 3}},
        {"elsewhere": {}},
        {"section": {"part": {}, "command": 3}},
        {"at_best": 0.5, "auc_interval": "wide", "auc": 0.5},
    ],
)
def test_results_of_any_other_program_are_no_reason_to_fail(results: dict) -> None:
    assert isinstance(_text(results), str)
