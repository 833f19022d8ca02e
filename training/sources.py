"""What is known of the public data sets that a manifest may hold, by how they name their files."""

import re
from collections.abc import Sequence

from training.manifest import ImageRecord
from xray_viewer.core.model_spec import Population

# Both together: programs that export DICOM write IM-0001-0001 too, but not for the normal class alone.
_KERMANY_NORMAL = re.compile(r"(?:NORMAL2-)?IM-\d+")
_KERMANY_PNEUMONIA = re.compile(r"person\d+")
_NIH_PATIENT = re.compile(r"\d{8}")
_NIH_SOURCE = "NIH Clinical Center, ChestX-ray14; Wang et al., CVPR 2017"
_KERMANY_POPULATION = Population(
    age_years=(1.0, 5.0),
    views=("AP",),
    source=(
        "Kermany, Zhang, Goldbaum: Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for "
        "Classification, Mendeley Data, doi 10.17632/rscbjbr9sj (CC BY 4.0)"
    ),
    description=(
        "children of 1 to 5 years, seen in routine care at one hospital (Guangzhou Women and Children's Medical "
        "Center), one frontal AP radiograph or more of each"
    ),
)


def known_population(records: Sequence[ImageRecord]) -> Population | None:
    """Say whom the images show if all of them come from one known set, else None."""
    if all(
        _KERMANY_PNEUMONIA.fullmatch(record.patient) and record.subtype
        if record.is_pneumonia
        else _KERMANY_NORMAL.fullmatch(record.patient)
        for record in records
    ):
        return _KERMANY_POPULATION
    return None


def known_source(records: Sequence[ImageRecord]) -> str | None:
    """Say whom to name where images of one known set are shown, else None."""
    population = known_population(records)
    if population is not None:
        return population.source
    return _NIH_SOURCE if all(_NIH_PATIENT.fullmatch(record.patient) for record in records) else None
