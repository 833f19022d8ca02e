"""What is known of the public data sets that a manifest may hold, by how they name their files."""

import re
from collections.abc import Sequence

from training.manifest import ImageRecord
from xray_viewer.core.model_spec import Population

# Programs that export DICOM write IM-0001-0001 too, but not for the normal class alone.
_KERMANY_NORMAL = re.compile(r"(?:NORMAL2-)?IM-\d+")
_KERMANY_PNEUMONIA = re.compile(r"person\d+")
_KERMANY_POPULATION = Population(
    age_groups=((1.0, 5.0),),
    group_names=("children",),
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


# The patients of ChestX-ray14 are numbered from 1 to 30,805, written with eight digits.
_CHESTXRAY14_PATIENT = re.compile(r"000[0-3]\d{4}")
_CHESTXRAY14_POPULATION = Population(
    # The selection does not list ages; adolescence is taken to begin at 13.
    age_groups=((13.0, 95.0),),
    group_names=("adults",),
    views=("AP", "PA"),
    source=(
        "National Institutes of Health Clinical Center, ChestX-ray14 (Wang et al., CVPR 2017), in the selection of "
        "Ozturk et al., Computers in Biology and Medicine 121 (2020) 103792"
    ),
    description=(
        "adolescents and adults, seen at one hospital (NIH Clinical Center, Bethesda), whose labels were mined from "
        "reports and are noisy"
    ),
)


def known_population(records: Sequence[ImageRecord]) -> Population | None:
    """Say whom the images show if all of them come from known sets, else None."""
    sets = [
        (population, [record for record in records if is_member(record)])
        for population, is_member in (
            (_KERMANY_POPULATION, _is_of_kermany),
            (_CHESTXRAY14_POPULATION, _is_of_chestxray14),
        )
    ]
    found = [population for population, members in sets if members]
    if not found or sum(len(members) for _, members in sets) < len(records):
        return None
    return Population(
        age_groups=tuple(group for population in found for group in population.age_groups),
        group_names=tuple(name for population in found for name in population.group_names),
        views=tuple(sorted({view for population in found for view in population.views})),
        source="; ".join(population.source for population in found),
        description="; and ".join(population.description for population in found),
    )


def _is_of_kermany(record: ImageRecord) -> bool:
    if record.is_pneumonia:
        return bool(_KERMANY_PNEUMONIA.fullmatch(record.patient) and record.subtype)
    return bool(_KERMANY_NORMAL.fullmatch(record.patient))


def _is_of_chestxray14(record: ImageRecord) -> bool:
    return bool(_CHESTXRAY14_PATIENT.fullmatch(record.patient))
