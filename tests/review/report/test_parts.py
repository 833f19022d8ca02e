"""The words of a report: everything is in it, nothing runs in it, and nobody is named who should not be."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from tests.factories import tiny_spec
from tests.review.report.samples import GIVEN, HIDDEN, IMAGES, sample, scored, unscored
from xray_viewer.core.assessment import Status
from xray_viewer.core.opinion import NO_OPINION, Opinion, Verdict
from xray_viewer.core.truth import compare_with_truth
from xray_viewer.review.report import details
from xray_viewer.review.report.blocks import Html, html_of
from xray_viewer.review.report.content import ReportContent, ReportImage, report_versions
from xray_viewer.review.report.details import Look
from xray_viewer.review.report.page import html_pieces
from xray_viewer.review.report.parts import report_blocks
from xray_viewer.review.score_row import ScoreRow

JPEG = b"\xff\xd8\xff\xe0 no real one"


def look(image: ReportImage) -> Look:
    return Look(JPEG, JPEG, (200, 100), patient="DOE JANE   4711")


def written(content: ReportContent) -> str:
    return "".join(html_of(report_blocks(content, look)))


class Text(HTMLParser):
    """Collects the words, and checks that what is opened is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "img", "br", "hr", "col", "wbr"):
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def end(self) -> str:
        assert self._open == []
        return re.sub(r"\s+", " ", " ".join(self.words))


def read(html: str) -> str:
    text = Text()
    text.feed(html)
    text.close()
    return text.end()


def test_every_section_is_there() -> None:
    words = read(written(sample()))
    for title in (
        *("Review of chest radiographs", "Summary", "Distribution of the probabilities", "Against truth"),
        *("Agreement of reader and network", "Flagged images", "Verdicts and notes", "Not assessed", "Failed"),
        *("Not read by the network", "Tiny test model", "It measures brightness.", "Operating points", "Settings"),
    ):
        assert title in words
    assert "An aid to a reader, not a diagnosis. Not a medical device." in words
    assert "2026-02-03 04:05 UTC" in words


def test_the_summary_counts_every_image() -> None:
    words = read(written(sample()))
    for counted in (
        *("images 7", "flagged by the network 2", "not flagged by the network 2", "not assessed 1", "failed 1"),
        *("not read by the network yet 1", "reader: pneumonia 1", "reader: normal 2", "reader: unsure 1"),
        "reader: no verdict yet, of images that could be read 2",
    ):
        assert counted in words


def test_a_flagged_image_has_its_caution_beside_it_and_the_summary_counts_them() -> None:
    adult, ageless = "Not for every patient. The model reached less among adults.", "The file gives no age. Beware."
    images = [_with_cautions(scored(1, 0.9), ageless, adult), _with_cautions(scored(2, 0.2), adult), scored(3, 0.95)]
    html = written(sample(images=images, compared=None))
    assert "<td>scored with a caution</td><td>2</td>" in html
    assert f"Caution for 2 of them: {adult}" in html
    (beside,) = re.findall("⚠  (.*?)</p>", html)
    assert beside == "The file gives no age. Not for every patient."
    assert html.index("1 · ", html.index("Flagged images")) < html.index("⚠  ")


def _with_cautions(image: ReportImage, *cautions: str) -> ReportImage:
    assert isinstance(image.row.score, ScoreRow)
    return replace(image, row=replace(image.row, score=replace(image.row.score, cautions=cautions)))


def test_reader_and_network_are_set_against_each_other() -> None:
    words = read(written(sample()))
    assert "pneumonia 1 0 0" in words
    assert "normal 1 1 0" in words
    assert "unsure 0 1 0" in words
    assert "none 0 0 2" in words
    # 2 of 3 agree; by chance 1/3 * 2/3 + 2/3 * 1/3 = 4/9.
    assert "Cohen's kappa: 0.400 (" in words
    assert "Of 4 verdicts, 2 were given while the network's result was in view" in words


def test_reasons_verdicts_and_notes_are_listed() -> None:
    html = written(sample())
    words = read(html)
    assert "Not a frontal view: the header gives the view LL." in words
    assert "It is damaged & cannot be decoded." in words
    assert "The model has not read it yet." in words
    assert "right base <script>alert(1)</script>" in words
    assert "<script" not in html
    assert "2026-01-02 03:04 in view" in words
    assert "2026-01-02 03:04 hidden" in words


def test_reasons_have_columns_for_verdicts_and_notes_where_there_are_any() -> None:
    failed = unscored(1, Status.FAILED, "It is cut short.")
    said = replace(failed, row=replace(failed.row, opinion=Opinion(Verdict.UNSURE, "seen elsewhere", GIVEN)))
    bare, full = (written(sample(images=images, compared=None)) for images in ([failed], [failed, said]))
    assert "<th>image</th><th>reason</th></tr>" in bare
    assert "<th>image</th><th>reason</th><th>verdict</th><th>note</th></tr>" in full
    assert "It is cut short. unsure seen elsewhere" in read(full)


def test_a_verdict_that_was_changed_once_the_result_was_seen_says_what_it_was() -> None:
    before = Opinion(Verdict.NORMAL, "", HIDDEN).following(NO_OPINION)
    after = Opinion(Verdict.PNEUMONIA, "", GIVEN).following(before)
    words = read(written(sample(images=[scored(1, 0.4, after), scored(2, 0.4, before)])))
    assert "pneumonia (before the result was seen: normal)" in words
    assert words.count("before the result was seen") == 1


def test_flagged_images_come_with_their_evidence_the_most_probable_first() -> None:
    html = written(sample())
    pictures = re.findall(r'<img src="data:image/jpeg;base64,[^"]+" width="200" height="100" alt="(\w+)">', html)
    assert pictures == ["radiograph", "evidence"] * 2
    words = read(html)
    assert words.index("probability 95.00%") < words.index("probability 90.00%")
    assert "truth: normal" in words
    assert "locates no disease" in words


def test_against_truth_says_what_was_left_out() -> None:
    words = read(written(sample()))
    assert "The truth is known of 4 images: 2 with pneumonia, 2 normal." in words
    assert "not assessed 1 0" in words
    assert "Not assessed: 1 case of pneumonia" in words
    assert "Sensitivity 100.0% (1 of 1;" in words
    assert "Specificity 50.0% (1 of 2;" in words
    assert "AUC 0.500 (" in words
    assert "without a verdict 1 0" in words
    assert "Against truth" not in read(written(sample(compared=None)))


def test_truth_without_scores_or_verdicts_is_said() -> None:
    words = read(written(sample(compared=compare_with_truth([]))))
    assert "The reader has decided on none of these images yet." in words
    assert "(no case)" in words


@pytest.mark.parametrize("is_identified", [False, True])
def test_names_and_paths_stand_in_it_only_if_they_are_asked_for(is_identified: bool) -> None:
    content = sample(is_identified=is_identified)
    patient = "DOE JANE" if is_identified else ""
    html = "".join(html_of(report_blocks(content, lambda _image: Look(JPEG, JPEG, patient=patient))))
    assert ("Doe^Jane" in html) == is_identified
    assert ("DOE JANE" in html) == is_identified
    assert ("Names and paths were left out" in html) != is_identified
    for image in IMAGES[:3]:
        short = f"{image.number} · {image.row.score.sha256[:12]}"
        assert (short in html) != is_identified
        assert image.row.score.sha256 not in html


def test_a_picture_that_is_missing_is_said() -> None:
    html = "".join(html_of(report_blocks(sample(), lambda _image: Look(problem="The file is not there."))))
    assert read(html).count("The file is not there.") == 2
    assert "<img" not in html


def test_without_a_model_and_without_images_there_is_still_a_report() -> None:
    words = read(written(sample(images=[], spec=None, model_sha256="", device="", compared=None)))
    for sentence in ("0 images", "No image is flagged.", "neither a verdict nor a note", "No model was loaded."):
        assert sentence in words
    assert "decision threshold none" in words
    judged = read(written(sample(spec=None, model_sha256="", device="")))
    assert "Against truth" in judged
    assert "The network at the threshold" not in judged


def test_beyond_so_many_pictures_images_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(details, "MOST_PICTURES", 4)
    images = [scored(number, 0.5 + number / 100) for number in range(1, 8)]
    seen: list[int] = []

    def count(image: ReportImage) -> Look:
        seen.append(image.number)
        return look(image)

    words = read("".join(html_of(report_blocks(sample(images=images), count))))
    assert seen == [7, 6, 5, 4]
    assert "of the 4 most probable. 3 others:" in words
    assert "53.00%" in words


def test_pictures_are_looked_at_when_their_block_is_asked_for() -> None:
    """So that those of some pages are in memory and not all."""
    seen: list[int] = []

    def count(image: ReportImage) -> Look:
        seen.append(image.number)
        return look(image)

    images = [scored(number, 0.9) for number in range(1, 31)]
    pictures = 0
    for block in report_blocks(sample(images=images, compared=None), count):
        if isinstance(block, Html):
            assert block.html.count("<img") in (0, 2)
            pictures += block.html.count("<img")
            assert len(seen) == pictures / 2
    assert len(seen) == 30


def test_a_long_list_is_one_table_in_several_blocks() -> None:
    images = [scored(number, 0.1, Opinion(Verdict.NORMAL, "", GIVEN)) for number in range(1, 1001)]
    html = written(sample(images=images, compared=None))
    (table,) = re.findall(r"<h2>Verdicts and notes</h2>\n(<table.*?</table>)", html, re.DOTALL)
    assert table.count("<thead>") == 1
    assert table.count("<tr><td>") == details.listed_rows(sample(images=images)) == 1000
    read(html)


def test_the_file_stands_alone_and_lets_nothing_run() -> None:
    card = (
        'See ![a plot](https://example.org/p.png) and [there](https://example.org) <img src="https://example.org/x">.'
    )
    content = sample(spec=tiny_spec(card=f"# Card\n\n{card}\n\n- one\n- two"))
    html = b"".join(html_pieces(report_blocks(content, look))).decode()
    parser = Text()
    parser.feed(html)
    parser.close()
    assert parser.end().count("See a plot and there") == 1
    for tag, attributes in parser.tags:
        assert tag not in ("script", "link", "iframe", "object", "a", "base", "form")
        assert not any(name.startswith("on") for name in attributes)
        assert str(attributes.get("src", "data:")).startswith("data:")
        assert "href" not in attributes
    assert html.startswith("<!DOCTYPE html>")
    assert "default-src 'none'" in html


def test_charts_are_sound_svg_with_words() -> None:
    charts = re.findall(r"<svg .*?</svg>", written(sample()), re.DOTALL)
    titles = [ET.fromstring(chart).get("aria-label") for chart in charts]  # noqa: S314 - made here
    assert titles == ["Distribution of 4 probabilities", "ROC curve", "Calibration", "Colours of the evidence"]
    assert "threshold 50.0%" in charts[0]


def test_it_says_what_it_was_made_with() -> None:
    versions = report_versions()
    assert {"X-ray Viewer", "Python", "ONNX Runtime"} == versions.keys()
    words = read(written(sample()))
    for fact in ("decision threshold 0.500000", "device cpu", "X-ray Viewer 9.9", "fe" * 32):
        assert fact in words
