"""Cuts the source fonts to the project's fonts; see README.md. Called by build-fonts.sh."""

import bz2
import re
import sys
from copy import deepcopy
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

EM = 1000
DIGITS = range(0x30, 0x3A)
MIDDLE_DOT, HYPHENATION_POINT, EM_DASH, BAR, TWO_EM_DASH = 0xB7, 0x2027, 0x2014, 0x2015, 0x2E3A
OPENING_QUOTES, CLOSING_QUOTES = (0x2018, 0x201C), (0x2019, 0x201D)
QUOTE_BEARING = 70  # of a full-width quotation mark, towards its text
OUTLINE_TOLERANCE = 2.0  # units of 1024; HanaMin draws its curves as many short lines

# Every table a PDF or a word processor needs; hinting, layout and vertical metrics go.
TABLES = {"head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post"}

# Beside GB 2312 and 通用规范汉字表: Latin, Greek, Cyrillic, symbols, CJK punctuation and forms.
BASE_RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x192, 0x192), (0x1CD, 0x1DC), (0x1F8, 0x1F9),
    (0x251, 0x251), (0x261, 0x261), (0x2C6, 0x2DD), (0x370, 0x3FF), (0x400, 0x45F),
    (0x1E3F, 0x1E3F), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F),
    (0x2150, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2460, 0x24FF),
    (0x2500, 0x25FF), (0x2600, 0x26FF), (0x2700, 0x27BF), (0x2E3A, 0x2E3B), (0x3000, 0x303F),
    (0x3040, 0x30FF), (0x3100, 0x312F), (0x31A0, 0x31BF), (0x3200, 0x32FF), (0x3300, 0x33FF),
    (0xFE10, 0xFE1F), (0xFE30, 0xFE6F), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE6),
]
# What the last resort, drawn for Japanese text, adds besides Chinese characters.
SYMBOL_RANGES = [
    (0x100, 0x2FF), (0x370, 0x52F), (0x1D00, 0x1DBF), (0x1E00, 0x20CF), (0x2100, 0x2BFF),
    (0x2E80, 0x33FF), (0xA700, 0xA7FF), (0xF900, 0xFAFF), (0xFE10, 0xFE1F), (0xFE30, 0xFE6F),
    (0xFF00, 0xFFEF), (0x1D300, 0x1D7FF), (0x1F000, 0x1FAFF), (0x2F800, 0x2FA1F),
]
HAN_RANGES = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2EE5F), (0x30000, 0x323AF)]
# Controls, combining marks (useless without layout tables), selectors, private use.
UNWANTED_RANGES = [
    (0x00, 0x1F), (0x7F, 0x9F), (0x300, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF), (0xD800, 0xF8FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xFEFF, 0xFEFF),
    (0xFFF0, 0xFFFF), (0xE0000, 0x10FFFF),
]


def expand(ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


# ---- the character sets ----


def gb2312():
    rows = (bytes((row, cell)) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    return {ord(char) for pair in rows for char in pair.decode("gb2312", "ignore")}


def standard_characters(unihan):
    """通用规范汉字表, from Unihan's kTGH."""
    with bz2.open(unihan, "rt", encoding="utf-8") as lines:
        found = {int(m[1], 16) for m in map(re.compile(r"U\+(\w+)\tkTGH\t").match, lines) if m}
    assert len(found) == 8105, len(found)
    return found


def used_in_china(sources, variants):
    """What Unicode took from sources of the mainland, Hong Kong or Macao, and variants (𠮷 of 吉)."""
    pattern = re.compile(r"U\+(\w+)\tk(IRG_[GHM]Source|\w+Variant)\t")
    found = set()
    for file in (sources, variants):
        with bz2.open(file, "rt", encoding="utf-8") as lines:
            found |= {int(m[1], 16) for m in map(pattern.match, lines) if m}
    return found


# ---- reading, cutting and writing a font ----


def load(path):
    font = TTFont(path, recalcTimestamp=False)
    assert "glyf" in font and "CFF " not in font
    for tag in ("vmtx", "vhea"):
        if tag in font:
            del font[tag]
    return font


def cut(font, codes):
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.drop_tables += [tag for tag in font.keys() if tag not in TABLES]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def map_characters(font, mapping):
    """Replaces cmap: format 4 for the BMP, format 12 for everything."""
    table = newTable("cmap")
    table.tableVersion = 0
    table.tables = []
    for platform, encoding, form in ((0, 3, 4), (0, 4, 12), (3, 1, 4), (3, 10, 12)):
        part = CmapSubtable.newSubtable(form)
        part.platformID, part.platEncID, part.language = platform, encoding, 0
        part.cmap = {c: g for c, g in mapping.items() if form == 12 or c < 0xFFFF}
        table.tables.append(part)
    font["cmap"] = table


def add_glyph(font, name, glyph, advance):
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    glyf = font["glyf"]
    glyf.glyphs[name] = glyph
    glyf.glyphOrder = font.getGlyphOrder()
    glyph.recalcBounds(glyf)
    font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))


def borrow(font, donor, codes):
    """Copies the donor's glyphs of these characters into the font; both have the same em."""
    assert font["head"].unitsPerEm == donor["head"].unitsPerEm
    mapping, glyphs, source = dict(font.getBestCmap()), donor.getGlyphSet(), donor.getBestCmap()
    order, added = font.getGlyphOrder(), {}
    for code in sorted(codes):
        origin = source[code]
        if origin not in added:
            added[origin] = f"from.{origin}"
            outline, pen = DecomposingRecordingPen(glyphs), TTGlyphPen(None)
            glyphs[origin].draw(outline)
            outline.replay(pen)
            glyph = pen.glyph()
            glyph.recalcBounds(font["glyf"])
            font["glyf"].glyphs[added[origin]] = glyph
            font["hmtx"].metrics[added[origin]] = (
                donor["hmtx"][origin][0], getattr(glyph, "xMin", 0))
        mapping[code] = added[origin]
    font.setGlyphOrder(order + list(added.values()))
    font["glyf"].glyphOrder = font.getGlyphOrder()
    map_characters(font, mapping)


def substitutes(font, feature):
    """Glyph → its only substitute under this GSUB feature."""
    gsub, found = font["GSUB"].table, {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == feature:
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    found.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    return found


def remap(font, changes):
    map_characters(font, {**font.getBestCmap(), **changes})


def give_each_character_its_own_glyph(font):
    """Copies a shared glyph, unchanged, for every character but the first.

    A PDF knows the glyphs of its text, and one character for each: of two that share a glyph
    (space and no-break space, · and •), the second would be read back as the first.
    """
    glyf, hmtx, order = font["glyf"], font["hmtx"], list(font.getGlyphOrder())
    mapping, taken = {}, {".notdef"}
    for code, name in sorted(font.getBestCmap().items()):
        if name in taken:
            own = f"own.{code:04X}"
            glyf.glyphs[own] = deepcopy(glyf[name])
            hmtx.metrics[own] = hmtx[name]
            order.append(own)
            name = own
        taken.add(name)
        mapping[code] = name
    font.setGlyphOrder(order)
    glyf.glyphOrder = order
    map_characters(font, mapping)


# ---- Chinese widths ----


def join_dashes(font):
    """Makes — one em wide from edge to edge, so that —— is one line, and ⸺ two em."""
    mapping, full_width = font.getBestCmap(), substitutes(font, "fwid")
    bar = deepcopy(font["glyf"][mapping[BAR]])
    assert bar.numberOfContours == 1 and len(bar.coordinates) == 4
    middle = EM / 2
    bar.coordinates = GlyphCoordinates([(0 if x < middle else EM, y) for x, y in bar.coordinates])
    add_glyph(font, "gongkai.emdash", bar, EM)
    remap(font, {EM_DASH: "gongkai.emdash", TWO_EM_DASH: full_width[mapping[TWO_EM_DASH]]})


def tabular_digits(font):
    """Takes the half-width digits: equally wide, and as wide as those of office 宋体."""
    mapping, half_width = font.getBestCmap(), substitutes(font, "hwid")
    remap(font, {code: half_width[mapping[code]] for code in DIGITS})


def full_width_middle_dot(font):
    remap(font, {MIDDLE_DOT: font.getBestCmap()[HYPHENATION_POINT]})


def full_width_quotes(font):
    """Sets narrow quotation marks into one em, the opening ones at its right edge."""
    mapping, glyf = font.getBestCmap(), font["glyf"]
    for code in OPENING_QUOTES + CLOSING_QUOTES:
        glyph = deepcopy(glyf[mapping[code]])
        assert glyph.numberOfContours > 0
        opening = code in OPENING_QUOTES
        shift = EM - QUOTE_BEARING - glyph.xMax if opening else QUOTE_BEARING - glyph.xMin
        glyph.coordinates.translate((shift, 0))
        add_glyph(font, f"gongkai.{code:04X}", glyph, EM)
        remap(font, {code: f"gongkai.{code:04X}"})


# ---- thinning outlines made of short lines (Ramer-Douglas-Peucker) ----


def thin(points):
    """Drops the points of a closed polygon that lie within the tolerance of the rest."""
    if len(points) < 5:
        return points
    x0, y0 = points[0]
    far = max(range(len(points)), key=lambda i: (points[i][0] - x0) ** 2 + (points[i][1] - y0) ** 2)
    ring = points + points[:1]
    kept = {0, far}
    spans = [(0, far), (far, len(points))]
    while spans:
        start, end = spans.pop()
        (ax, ay), (bx, by) = ring[start], ring[end]
        dx, dy = bx - ax, by - ay
        limit = OUTLINE_TOLERANCE**2 * (dx * dx + dy * dy)
        worst, where = limit, 0
        for i in range(start + 1, end):
            px, py = ring[i]
            off = (dx * (py - ay) - dy * (px - ax)) ** 2
            if off > worst:
                worst, where = off, i
        if where:
            kept.add(where)
            spans += [(start, where), (where, end)]
    return [points[i] for i in sorted(kept)] if len(kept) > 2 else points


def thin_outlines(font):
    glyf = font["glyf"]
    for name in font.getGlyphOrder():
        glyph = glyf[name]
        if glyph.numberOfContours <= 0 or not all(flag & 1 for flag in glyph.flags):
            continue
        points, ends, start = [], [], 0
        for end in glyph.endPtsOfContours:
            points += thin(list(glyph.coordinates[start : end + 1]))
            ends.append(len(points) - 1)
            start = end + 1
        glyph.coordinates = GlyphCoordinates(points)
        glyph.flags = bytearray([1] * len(points))
        glyph.endPtsOfContours = ends


# ---- names and licences ----

HANAZONO_LICENSE = (  # HanaMin has no licence records
    "This font is a free software. Unlimited permission is granted to use, copy, and distribute "
    "it, with or without modification, either commercially and noncommercially. "
    'THIS FONT IS PROVIDED "AS IS" WITHOUT WARRANTY.'
)


def record(font, number):
    text = font["name"].getName(number, 3, 1, 0x409)
    return "\n".join(str(text).splitlines()) if text else None


def rename(font, family, chinese, style, version, origin, others=""):
    """Writes a neutral name; copyright and licence stay those of the origin (and of others)."""
    copyright = "\n".join(filter(None, (record(font, 0), others)))
    license = record(font, 13) or HANAZONO_LICENSE
    url = record(font, 14)
    table = newTable("name")
    table.names = []
    full = family if style == "Regular" else f"{family} {style}"
    records = {
        0: copyright,
        1: family,
        2: style,
        3: f"{version};{full.replace(' ', '')}",
        4: full,
        5: f"Version {version}",
        6: f"{family.replace(' ', '')}-{style}",
        10: f"Subset of {origin}, renamed and modified for Gongkai; not the original font.",
        13: license,
        14: url,
    }
    for number, text in records.items():
        if text:
            table.setName(text, number, 3, 1, 0x409)
    chinese_full = chinese if style == "Regular" else f"{chinese} 粗体"
    for number, text in {1: chinese, 2: style, 4: chinese_full}.items():
        table.setName(text, number, 3, 1, 0x804)
    font["name"] = table


def write(font, path):
    give_each_character_its_own_glyph(font)
    font["OS/2"].fsType = 0
    font["OS/2"].recalcUnicodeRanges(font)
    font["OS/2"].updateFirstAndLastCharIndex(font)
    font["post"].formatType = 3.0
    assert set(font.keys()) - {"GlyphOrder"} == TABLES, font.keys()
    assert all(
        len(set(part.cmap.values())) == len(part.cmap) for part in font["cmap"].tables), path
    font.save(path)
    print(f"{path.name}: {len(font.getBestCmap())} characters, "
          f"{len(font.getGlyphOrder())} glyphs, {path.stat().st_size} bytes", flush=True)


def debian_license(copyright_file, name):
    """The text of one licence in a Debian copyright file."""
    text = copyright_file.read_text(encoding="utf-8")
    body = re.search(rf"^License: {name}\n((?: .*\n)+)", text, re.M)[1]
    lines = [re.sub(r"^ \.?", "", line).rstrip() for line in body.splitlines()]
    return "\n".join(lines).strip() + "\n"


def write_licenses(source, folder):
    folder.mkdir()

    def put(name, *parts):
        text = "\n\n".join(part.strip("\n") for part in parts) + "\n"
        lines = (line.rstrip() for line in text.splitlines())
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")

    def copyright(file):
        return record(TTFont(source / file, lazy=True), 0)

    put("noto-serif-sc.txt", copyright("NotoSerifSC_400Regular.ttf"),
        (source / "noto-serif.license").read_text(encoding="utf-8"))
    put("noto-sans-sc.txt", (source / "noto-sans.license").read_text(encoding="utf-8"))
    put("lxgw-wenkai.txt", copyright("LXGWWenKai-Regular.ttf"),
        'With Reserved Font Names "霞鹜" and "LXGW".',
        "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        debian_license(source / "lxgw-wenkai.copyright", "OFL-1.1"))
    put("hanazono.txt", debian_license(source / "hanazono.copyright", "Hanazono-Font-License"))


# ---- the fonts ----


def build(source, result, with_rarest):
    base = gb2312() | standard_characters(source / "Unihan_OtherMappings.txt.bz2")
    base |= expand(BASE_RANGES)
    unwanted = expand(UNWANTED_RANGES)

    def song(file, style, name):
        font = load(source / file)
        join_dashes(font)
        tabular_digits(font)
        full_width_middle_dot(font)
        cut(font, base)
        rename(font, "Gongkai Song", "公开宋体", style, "2.003",
               f"Noto Serif SC {style} 2.003-H1")
        write(font, result / name)
        return set(font.getBestCmap())

    def hei():
        font = load(source / "NotoSansSC_500Medium.ttf")
        join_dashes(font)
        cut(font, base)
        rename(font, "Gongkai Hei", "公开黑体", "Regular", "2.004", "Noto Sans SC Medium 2.004-H2")
        write(font, result / "hei.ttf")
        return set(font.getBestCmap())

    def kai():
        font = load(source / "LXGWWenKai-Regular.ttf")
        full_width_quotes(font)
        full_width_middle_dot(font)
        cut(font, base)
        rename(font, "Gongkai Kai", "公开楷体", "Regular", "1.250", "LXGW WenKai 1.250")
        write(font, result / "kai.ttf")
        return set(font.getBestCmap())

    common = song("NotoSerifSC_400Regular.ttf", "Regular", "song.ttf")
    common &= song("NotoSerifSC_700Bold.ttf", "Bold", "song-bold.ttf")
    common &= hei()
    common &= kai()
    common -= {0x20}

    serif = load(source / "NotoSerifSC_400Regular.ttf")
    wenkai = load(source / "LXGWWenKai-Regular.ttf")
    hana_a = load(source / "HanaMinA.ttf")
    hana_b = load(source / "HanaMinB.ttf")

    han = expand(HAN_RANGES)
    covered = common | unwanted
    from_serif = set(serif.getBestCmap()) - covered
    covered |= from_serif
    in_hana = (set(hana_a.getBestCmap()) | set(hana_b.getBestCmap())) & han
    from_wenkai = set(wenkai.getBestCmap()) - covered - in_hana
    covered |= from_wenkai
    from_hana_a = (set(hana_a.getBestCmap()) & (han | expand(SYMBOL_RANGES))) - covered
    from_hana_b = (set(hana_b.getBestCmap()) & han) - covered
    from_hana_a -= from_hana_b
    rarest = from_hana_b - used_in_china(
        source / "Unihan_IRGSources.txt.bz2", source / "Unihan_Variants.txt.bz2")

    cut(serif, from_serif)
    borrow(serif, wenkai, from_wenkai)
    rename(serif, "Gongkai Fallback", "公开后备", "Regular", "2.003",
           "Noto Serif SC Regular 2.003-H1 with characters of LXGW WenKai 1.250", record(wenkai, 0))
    write(serif, result / "fallback.ttf")

    def hana(codes, borrowed, number, chinese, file):
        font = load(source / "HanaMinB.ttf")
        cut(font, codes | {0x20})
        borrow(font, hana_a, borrowed)
        thin_outlines(font)
        rename(font, f"Gongkai Fallback {number}", f"公开后备{chinese}", "Regular", "2017.0904",
               "HanaMinB (and HanaMinA), 2017-09-04")
        write(font, result / file)

    hana(from_hana_b - rarest, from_hana_a, "Two", "二", "fallback-2.ttf")
    if with_rarest:
        hana(rarest, set(), "Three", "三", "fallback-3.ttf")


if __name__ == "__main__":
    source, result = map(Path, sys.argv[1:3])
    build(source, result, with_rarest=sys.argv[3:] == ["rarest"])
    write_licenses(source, result / "licenses")
