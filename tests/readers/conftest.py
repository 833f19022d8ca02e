import pytest

from xray_viewer.readers import read_radiograph


@pytest.fixture
def read(tmp_path):
    """Read bytes, or a Pillow image saved in a format, through a file."""

    def read_back(source, image_format="PNG", **options):
        path = tmp_path / "picture"
        if isinstance(source, bytes):
            path.write_bytes(source)
        else:
            source.save(path, format=image_format, **options)
        return read_radiograph(path)

    return read_back
