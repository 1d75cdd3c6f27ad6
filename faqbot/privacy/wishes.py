"""Whether a message asks to erase the conversation, by the strict forms of verwijderen.yml."""

from __future__ import annotations

import functools
import re
from importlib import resources

import yaml

_CUE = re.compile(r"verwijder|wis|delete|vernietig|gooi|haal|veeg|verge[et]|erase|remove", re.IGNORECASE)
_LONGEST = 120
"""Characters: a longer message tells more than this wish, so it is answered instead."""


@functools.lru_cache(maxsize=1)
def _forms() -> re.Pattern[str]:
    data = yaml.safe_load(resources.files("faqbot.privacy").joinpath("verwijderen.yml").read_text(encoding="utf-8"))
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
