import data_store
import pytest

from xray_viewer.core.errors import RequestError
from xray_viewer.readers.folder import find_images
from xray_viewer.review import demo
from xray_viewer.review.demo import make_demo_study


def test_the_study_is_in_the_order_of_its_names(tmp_path):
    folder = make_demo_study(tmp_path / "cache" / "study")
    names = [image.given for image in find_images(folder)]
    assert [name.partition(" ")[0] for name in names] == ["1", "2", "3", "4", "5", "6", "7"]
    assert names == [path.name for path in sorted(folder.iterdir())]
    sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
    assert sizes[names[-1]] == sizes[names[0]] // 3


def test_making_it_again_changes_nothing_and_mends_what_is_broken(tmp_path):
    folder = make_demo_study(tmp_path)
    first, second = sorted(folder.iterdir())[:2]
    whole, untouched = first.read_bytes(), second.stat().st_mtime_ns
    first.write_bytes(b"")
    make_demo_study(tmp_path)
    assert first.read_bytes() == whole
    assert second.stat().st_mtime_ns == untouched


def test_without_the_example_files_the_package_is_named(monkeypatch, tmp_path):
    assert data_store
    monkeypatch.setattr(demo, "find_spec", lambda _: None)
    with pytest.raises(RequestError, match=r"pip install 'xray-viewer\[demo\]'"):
        make_demo_study(tmp_path)
