"""Whether a message asks to erase the conversation, by the strict forms of verwijderen.yml, and what is said then."""

from __future__ import annotations

import functools
import re
from importlib import resources
from typing import Any

import yaml

_CUE = re.compile(r"verwijder|wis|delete|vernietig|gooi|haal|veeg|verge[et]|erase|remove|\bweg\b", re.IGNORECASE)
_LONGEST = 120
"""Characters: a longer message tells more than this wish, so it is answered instead."""


@functools.lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    file = resources.files("faqbot.privacy").joinpath("verwijderen.yml")
    return dict(yaml.safe_load(file.read_text(encoding="utf-8")))


def answer(name: str) -> str:
    """What the guide says: "gelukt" or "mislukt"."""
    return str(_data()["antwoorden"][name])


@functools.lru_cache(maxsize=1)
def _forms() -> re.Pattern[str]:
    data = _data()
    middle = "|".join(form.replace("DOEL", data["doel"].strip()) for form in data["vormen"])
    # Empty choices leave double spaces in the forms; any number of spaces, also none, may stand there.
    whole = f"{data['aanloop']} (?:{middle}) {data['afsluiting']}".replace(" ", r"\s*\b\s*")
    return re.compile(whole)


def wants_erasure(message: str) -> bool:
    """True for "verwijder mijn gesprek" and its like, as the whole message."""
    if len(message) > _LONGEST or not _CUE.search(message):
        return False
    words = re.sub(r"[^\w' ]", " ", message.lower().replace("’", "'"))
    return bool(_forms().fullmatch(" ".join(words.split())))
