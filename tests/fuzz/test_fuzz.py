from tests.fuzz.mutation import mutated
from tests.fuzz.originals import originals
from tests.fuzz.running import run_batch

FILES = 400


def test_damaged_files_are_shown_or_refused():
    batch = run_batch(0, FILES)
    assert not batch.fault
    assert batch.outcomes["shown"] > FILES / 20
    assert batch.outcomes["DamagedImageError"] > FILES / 20


def test_a_number_gives_the_same_file_again():
    files = originals()
    assert [mutated(files, number) for number in range(20)] == [mutated(files, number) for number in range(20)]
    assert mutated(files, 1) != mutated(files, 2)
