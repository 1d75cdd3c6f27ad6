"""Buttons within a platform's limits: titles cut at a word, payloads packed, and numbers where there are no buttons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from faqbot.channels.render.markup import Span
from faqbot.channels.render.reply import Part
from faqbot.channels.render.split import units
from faqbot.channels.texts import text

CUT = "…"
_TOPIC = re.compile(r'/onderwerp\{"topic":\s?"([a-z0-9_]+)"\}')
_PACKED = re.compile(r"o:([a-z0-9_]+)")


def short(title: str, limit: int) -> str:
    """A title of at most ``limit`` units, cut at the end of a word where that leaves half of it."""
    if units(title) <= limit:
        return title
    kept = title
    while units(kept) > limit - 1:
        kept = kept[:-1]
    at_word = kept.rpartition(" ")[0]
    return (at_word if len(at_word) * 2 >= len(kept) else kept).rstrip(" ,;:?") + CUT


def pack(payload: str, title: str, limit: int) -> str:
    """A payload of at most ``limit`` bytes: as it is, in short, or else the title, which works as an answer too."""
    if len(payload.encode()) <= limit:
        return payload
    found = _TOPIC.fullmatch(payload)
    packed = f"o:{found.group(1)}" if found else payload
    if len(packed.encode()) <= limit:
        return packed
    return title.encode()[:limit].decode("utf-8", "ignore")


def unpack(packed: str) -> str:
    """The payload that `pack` made short."""
    found = _PACKED.fullmatch(packed)
    return f'/onderwerp{{"topic":"{found.group(1)}"}}' if found else packed


def numbered(parts: Sequence[Part]) -> list[Part]:
    """The reply with its buttons as numbered lists in the text; how to choose is said once, at the end."""
    made = []
    last = max((i for i, part in enumerate(parts) if part.buttons), default=-1)
    for i, part in enumerate(parts):
        lines = "\n".join(f"{button.number}. {button.title}" for button in part.buttons)
        added = f"\n\n{lines}" if lines else ""
        if i == last:
            added += f"\n\n{text('kies_nummer')}"
        made.append(replace(part, text=(*part.text, Span(added)), buttons=()) if added else part)
    return made


def joined(parts: Sequence[Part]) -> list[Part]:
    """The reply as one message, where every message costs money; a referral stays a message of its own."""
    made: list[Part] = []
    for part in parts:
        if made and not part.referral and not made[-1].referral:
            before = made[-1]
            made[-1] = Part((*before.text, Span("\n\n"), *part.text), (*before.buttons, *part.buttons))
        else:
            made.append(part)
    return made


def at_the_end(parts: Sequence[Part]) -> list[Part]:
    """The reply with all its buttons under its last message, for platforms that drop them at the next message."""
    buttons = tuple(button for part in parts for button in part.buttons)
    return [replace(part, buttons=buttons if part is parts[-1] else ()) for part in parts]
