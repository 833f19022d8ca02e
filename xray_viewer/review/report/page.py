"""The report as one HTML file, which needs nothing else and prints well."""

from collections.abc import Iterable, Iterator

from xray_viewer.review.report.blocks import Block, escaped, html_of
from xray_viewer.review.report.parts import title
from xray_viewer.review.report.speech import ENGLISH, Speech

STYLE = """
body { font-family: sans-serif; font-size: 11pt; color: #1d2126; background: #ffffff; }
h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 12pt; } h4 { font-size: 11pt; }
p.small { font-size: 9pt; color: #4c5560; } p.intended { font-weight: bold; } p.warning { color: #8a3c00; }
table { margin-top: 8px; margin-bottom: 8px; border-collapse: collapse; border: 1px solid #c3cad2; }
table.pair { border-collapse: separate; border: none; } table.pair td { padding-right: 8px; }
td, th { text-align: left; vertical-align: top; font-size: 10pt; }
"""
_SCREEN = """
body { max-width: 62rem; margin: 1.5rem auto; padding: 0 1rem; line-height: 1.4; }
td, th { border: 1px solid #c3cad2; padding: .25rem .6rem; overflow-wrap: break-word; }
table.wide { table-layout: fixed; width: 100%; }
table.pair, table.pair td { border: none; } img, svg { max-width: 100%; }
@page { size: A4; margin: 15mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; } section { break-before: page; }
  section:first-of-type { break-before: auto; } .image, tr, svg { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; } thead { display: table-header-group; }
}
"""


def html_pieces(blocks: Iterable[Block], speech: Speech = ENGLISH) -> Iterator[bytes]:
    """Give the file piece by piece, UTF-8."""
    # Nothing in it may run or be fetched, whatever a note or a card holds.
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    yield (
        f'<!DOCTYPE html>\n<html lang="{speech.language.replace("_", "-")}"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(title(speech))}</title>\n<style>{STYLE}{_SCREEN}</style></head><body>\n"
    ).encode()
    for piece in html_of(blocks):
        yield piece.encode()
    yield b"</body></html>\n"
