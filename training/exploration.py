"""Looks at a data folder before anything is learnt from it."""

from collections import Counter

import numpy as np

from training.manifest import LABELS, Manifest
from xray_viewer.core.errors import ReadError
from xray_viewer.readers import read_radiograph


def describe(manifest: Manifest) -> str:
    """Write what there is, for the terminal: classes, patients, sizes, identical files, files that cannot be read."""
    lines = [f"{len(manifest.records)} images of {manifest.patients} patients", *manifest.notices, ""]
    for label in LABELS:
        records = [record for record in manifest.records if record.label == label]
        subtypes = Counter(record.subtype for record in records if record.subtype)
        share = len(records) / len(manifest.records)
        detail = ", ".join(f"{count} {name}" for name, count in sorted(subtypes.items()))
        patients = len({record.patient for record in records})
        lines.append(
            f"{label:10s} {len(records):6d} images ({share:.1%}), {patients} patients"
            + (f": {detail}" if detail else "")
        )
    both = {r.patient for r in manifest.records if r.is_pneumonia} & {
        r.patient for r in manifest.records if not r.is_pneumonia
    }
    lines.append(f"{len(both)} patients have images in both classes.")
    lines += ["", *_describe_identical(manifest), "", *_describe_pictures(manifest)]
    return "\n".join(lines)


def _describe_identical(manifest: Manifest) -> list[str]:
    by_content: dict[str, list[str]] = {}
    for record in manifest.records:
        by_content.setdefault(record.sha256, []).append(record.path)
    groups = [paths for paths in by_content.values() if len(paths) > 1]
    lines = [f"{len(groups)} groups of identical files"]
    lines += ["  " + " = ".join(paths) for paths in groups[:5]]
    return lines


def _describe_pictures(manifest: Manifest) -> list[str]:
    sizes: dict[str, list[tuple[int, int]]] = {label: [] for label in LABELS}
    failures = []
    for record in manifest.records:
        try:
            picture = read_radiograph(manifest.root / record.path)
        except ReadError as error:
            failures.append(str(error))
            continue
        sizes[record.label].append((picture.columns, picture.rows))
    lines = []
    for label, found in sizes.items():
        if found:
            columns, rows = np.array(found).T
            lines.append(
                f"{label:10s} columns {columns.min()} to {columns.max()} (median {int(np.median(columns))}), "
                f"rows {rows.min()} to {rows.max()} (median {int(np.median(rows))})"
            )
    lines.append(f"{len(failures)} files cannot be read")
    return lines + [f"  {failure}" for failure in failures[:10]]
