from pathlib import Path, PurePosixPath

import pytest

from xray_viewer.review.network_drive import is_on_network, kind_of_mount

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
server:/homes /home nfs4 rw 0 0
tmpfs /home/radiology/fast\\040disk tmpfs rw 0 0
//server/share /mnt/share cifs rw 0 0
tmpfs /mnt/share tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/home/radiology/.local/share", "nfs4"),
        ("/home/radiology/fast disk/data", "tmpfs"),
        ("/homestead", "ext4"),
        ("/mnt/share/a", "tmpfs"),
    ],
)
def test_the_nearest_mount_counts_and_of_two_the_later(folder: str, kind: str) -> None:
    assert kind_of_mount(PurePosixPath(folder), MOUNTS) == kind


def test_a_table_that_says_nothing_is_no_network() -> None:
    assert kind_of_mount(PurePosixPath("/home"), "") == ""


def test_the_tests_folder_is_looked_up(tmp_path: Path) -> None:
    assert is_on_network(tmp_path) in (False, True)
