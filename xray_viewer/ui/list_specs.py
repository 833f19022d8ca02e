"""The actions that choose which images are listed, and in which order: a part of the table of all actions."""

from xray_viewer.core.worklist import Listed, Order
from xray_viewer.ui.action_spec import ActionSpec, Menu

LIST_SPECS = (
    *(
        ActionSpec(
            f"list_{listed}",
            Menu.LIST,
            text,
            (f"Alt+{number}",),
            tip,
            starts_group=listed is Listed.ALL,
            is_checkable=True,
        )
        for number, (listed, text, tip) in enumerate(
            (
                (Listed.ALL, "&All Images", "List all images"),
                (Listed.FLAGGED, "&Flagged", "List the images at or above the threshold"),
                (Listed.UNREAD, "Un&read", "List the images without your verdict"),
                (
                    Listed.DISAGREEMENTS,
                    "&Disagreements",
                    "List the images on which you and the model disagree at the threshold",
                ),
                (Listed.NOT_ASSESSED, "Not A&ssessed", "List the images that the model was not made for"),
                (Listed.FAILED, "Fai&led", "List the images that could not be read"),
            ),
            start=1,
        )
    ),
    *(
        ActionSpec(
            f"order_{order}",
            Menu.LIST,
            text,
            keys,
            tip,
            starts_group=order is Order.FOLDER,
            is_checkable=True,
        )
        for order, text, keys, tip in (
            (Order.FOLDER, "In the F&older's Order", ("Alt+7",), "As the files stand in the folder; again: backwards"),
            (Order.PROBABILITY, "By Pro&bability", ("Alt+8",), "The highest first, all are listed; again: the lowest"),
            (Order.RANDOM, "Rando&m Order", ("Alt+9",), "An order that tells nothing, the same on every day"),
            (Order.FILE, "By Fil&e", (), "By the files' names; again: backwards"),
            (Order.PATIENT, "By &Patient", (), "By the patients; again: backwards"),
            (Order.STUDY, "By Stud&y", (), "By the studies' descriptions; again: backwards"),
            (Order.DATE, "By Da&te", (), "By the studies' dates; again: backwards"),
            (Order.VIEW, "By &View", (), "By the views; again: backwards"),
            (Order.AGE, "By A&ge", (), "By the patients' ages; again: backwards"),
            (Order.DECISION, "By Dec&ision", (), "Flagged, not flagged, not assessed, failed; again: backwards"),
            (Order.VERDICT, "By Yo&ur Verdict", (), "Pneumonia, unsure, normal, unread; again: backwards"),
            (Order.NOTE, "By &Note", (), "Those with a note first"),
        )
    ),
)
