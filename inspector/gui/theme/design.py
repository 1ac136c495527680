"""What the window was designed with: its colours, light and dark, and the size of text they were drawn at.

The one place that holds colours. Plain values, for `opening` paints surfaces before the theme is imported: making the
classes of Qt that a theme needs takes as long as a tenth of a bare window. What each is for stands at `theme.Tokens`.
"""

from __future__ import annotations

BASE_FONT_PX = 13.0
"""The pixel size of the system font at which a measure is as many device-independent pixels."""

LIGHT = {
    "sidebar": "#EEF0F4", "request": "#F7F8FA", "inspect": "#FFFFFF",
    "inset": "#F4F5F8", "field": "#FFFFFF", "hover": "#E3E6EC",
    "hairline": "#E0E3E9", "edge": "#B4BBC6", "text1": "#171B22",
    "text2": "#434C59", "text3": "#5C6573", "disabled": "#9AA1AC",
    "disabled_edge": "#D3D8DF", "accent": "#2C56C6", "accent_hover": "#2448A8",
    "on_accent": "#FFFFFF", "on_accent2": "#DFE7FF",
    "accent_text": "#2850BA", "accent_tint": "#DFE7FA", "accent_line": "#A9BDEE",
    "ok_text": "#12633A", "ok_glyph": "#177A46", "ok_tint": "#E8F4ED", "ok_line": "#B4D9C3",
    "bad_text": "#A11D18", "bad_glyph": "#C42B25", "bad_tint": "#FCECEA", "bad_line": "#EFC0BB",
    "warn_text": "#754A00", "warn_glyph": "#9A6200", "warn_tint": "#FCF2DC", "warn_line": "#E8CF98",
    "mute_text": "#3B4554", "mute_glyph": "#5A6473", "mute_tint": "#EBEEF2", "mute_line": "#CBD1DA",
    "seg_header": "#8E2A7E", "seg_header_tint": "#F8E9F5", "seg_payload": "#2850BA", "seg_payload_tint": "#E6ECFB",
    "seg_signature": "#0A6472", "seg_signature_tint": "#DFF1F3", "mark": "#FFE9A8", "mark_text": "#171B22",
    "field_border": "#858D9A", "focus": "#2C56C6", "raised": "#FFFFFF",
}  # fmt: skip

DARK = {
    "sidebar": "#15181D", "request": "#1A1E24", "inspect": "#1F242B",
    "inset": "#181C22", "field": "#15191E", "hover": "#272D36",
    "hairline": "#2D343D", "edge": "#56606D", "text1": "#E9ECF0",
    "text2": "#BCC4CE", "text3": "#9AA4B1", "disabled": "#626B77",
    "disabled_edge": "#363D47", "accent": "#3F67D4", "accent_hover": "#365EC9",
    "on_accent": "#FFFFFF", "on_accent2": "#EEF2FF",
    "accent_text": "#9DB7FF", "accent_tint": "#26345A", "accent_line": "#41588F",
    "ok_text": "#86D9A8", "ok_glyph": "#4FC283", "ok_tint": "#182C22", "ok_line": "#2C5740",
    "bad_text": "#FFA79F", "bad_glyph": "#F2776E", "bad_tint": "#351F1F", "bad_line": "#693634",
    "warn_text": "#F0C677", "warn_glyph": "#DDA640", "warn_tint": "#302815", "warn_line": "#5E4C20",
    "mute_text": "#C6CDD7", "mute_glyph": "#9AA4B1", "mute_tint": "#2A3038", "mute_line": "#444D59",
    "seg_header": "#EBA6E0", "seg_header_tint": "#33243A", "seg_payload": "#A3BBFF", "seg_payload_tint": "#232E4B",
    "seg_signature": "#7FD0DA", "seg_signature_tint": "#1B3338", "mark": "#5A4A17", "mark_text": "#FFF3CF",
    "field_border": "#75808F", "focus": "#8FADFF", "raised": "#444D59",
}  # fmt: skip
