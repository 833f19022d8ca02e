"""The pages of a PDF, counted; a warning of Qt fails the test."""

import re
import threading
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication

from tests.factories import radiograph
from tests.review.report.samples import sample, scored
from xray_viewer.review.report.content import ReportContent
from xray_viewer.review.report.parts import report_parts
from xray_viewer.review.report.pictures import look_at
from xray_viewer.ui.report_pdf import paint_pdf


def _painted(parts: list[str]) -> bytes:
    """Paint on a thread that is not Qt's own, as the program does."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    thread = threading.Thread(target=lambda: paint_pdf(parts, buffer))
    thread.start()
    thread.join()
    return bytes(buffer.data().data())


def _pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def _parts(content: ReportContent) -> list[str]:
    look = look_at(
        radiograph(np.tile(np.arange(120, dtype=np.uint8), (100, 1))), np.ones((4, 4), np.float32), content.spec
    )
    return list(report_parts(content, lambda _image: look))


def test_each_part_begins_a_page(qapp: QApplication) -> None:
    pdf = _painted(["<p>one</p>", "<p>two</p>", "<p>three</p>"])
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert _pages(pdf) == 3


def test_a_long_part_takes_more_pages(qapp: QApplication) -> None:
    assert _pages(_painted(["<p>line</p>" * 200])) > 2


def test_pictures_are_in_it_and_three_images_fill_a_page(qapp: QApplication) -> None:
    few, many = ([scored(number, 0.9) for number in range(1, 1 + images)] for images in (1, 8))
    pages = [_pages(_painted(_parts(sample(images=images, compared=None)))) for images in (few, many)]
    assert pages[1] - pages[0] == 2
    pdf = _painted(_parts(sample(images=many, compared=None)))
    # One picture and one in colour with its evidence for each image.
    assert len(re.findall(rb"/Subtype /Image", pdf)) >= 2


def test_the_whole_report_is_painted(qapp: QApplication) -> None:
    pdf = _painted(_parts(sample()))
    assert _pages(pdf) >= 8
    assert b"Review of chest radiographs" in pdf or "Review".encode("utf-16-be") in pdf


def test_what_ends_the_parts_ends_the_painting(qapp: QApplication) -> None:
    def parts() -> Iterator[str]:
        yield "<p>one</p>"
        raise KeyError("stopped")

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with pytest.raises(KeyError):
        paint_pdf(parts(), buffer)
