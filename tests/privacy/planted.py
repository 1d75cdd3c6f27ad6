"""The planted messages: what stands in them, what must be gone, and what must be left."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import yaml

from faqbot.privacy.masking import MARK

FILE = Path(__file__).parent / "berichten.yml"
_PLANTED = re.compile("‹([a-z]+):([^›]*)›")


@functools.lru_cache(maxsize=1)
def _messages() -> dict[str, list[str]]:
    return dict(yaml.safe_load(FILE.read_text(encoding="utf-8")))


def planted() -> list[tuple[str, str, list[str]]]:
    """Each message, how it must look when masked, and the data planted in it."""
    return [
        (_PLANTED.sub(r"\2", line), _PLANTED.sub(MARK, line), [v for _, v in _PLANTED.findall(line)])
        for line in _messages()["met_gegevens"]
    ]


def clean() -> list[str]:
    """Messages in which nothing is personal."""
    return _messages()["zonder_gegevens"]
