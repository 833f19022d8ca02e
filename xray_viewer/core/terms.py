"""DICOM's own words for modality, body part and view.

A header may hold anything in their place, a patient's name too. Only words that stand here are repeated in a table
or a sentence.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# PS3.3 C.7.3.1.1.1, those that hold pictures.
MODALITIES = _words(
    """BMD CR CT DG DX ECG ES FA FS GM IO IVUS LEN LP MG MR NM OCT OP OPM OPT OPV OSS OT PT PX RF RG RTDOSE RTIMAGE
    SC SEG SM TG US VA XA XC"""
)
# PS3.16 Annex L, the ones that radiography meets.
BODY_PARTS = _words(
    """ABDOMEN ABDOMENPELVIS ANKLE ARM BLADDER BRAIN BREAST CALCANEUS CALF CAROTID CLAVICLE COCCYX COLON CSPINE ELBOW
    ESOPHAGUS EXTREMITY FACE FEMUR FINGER FOOT FOREARM HAND HEAD HEADNECK HEART HIP HUMERUS JAW KIDNEY KNEE LEG LIVER
    LSPINE MANDIBLE MAXILLA MEDIASTINUM NECK NOSE ORBIT PATELLA PELVIS PHANTOM SCAPULA SHOULDER SKULL SPINE SSPINE
    STERNUM STOMACH THIGH THUMB TLSPINE TOE TSPINE WHOLEBODY WRIST ZYGOMA"""
)
# PS3.3 C.8.7.1.1.1 and C.8.11.5, and what devices write for them.
VIEWS = _words("AP PA LL RL LLD RLD LLO RLO LAO RAO LPO RPO LAT LATERAL OBLIQUE LORDOTIC AXIAL SWIM CC MLO")


def known(term: str, terms: frozenset[str]) -> str:
    """Give a term in capitals if DICOM knows it, else nothing."""
    capitals = term.strip().upper()
    return capitals if capitals in terms else ""
