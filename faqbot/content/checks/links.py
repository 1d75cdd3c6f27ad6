"""Addresses that visitors are sent to: well written, and known to exist. Nothing is looked up on the internet."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from importlib import resources
from typing import Any

import yaml

from faqbot.content.content import Content
from faqbot.content.problem import Problem

LIST = "faqbot/content/adressen.yml"

_DOI = re.compile(r"10\.\d{4,9}/[\w.()/:;-]+")
_ADDRESS = re.compile(r"(?:https?://)?(?:[a-z0-9-]+\.)+(?:nl|be|org|com|eu|net|info|gov|uk)\b", re.IGNORECASE)


@functools.lru_cache(maxsize=1)
def _known() -> dict[str, Any]:
    return dict(yaml.safe_load(resources.files("faqbot.content").joinpath("adressen.yml").read_text(encoding="utf-8")))


def links(content: Content) -> Iterator[Problem]:
    """Every address in a text is on the list of known ones, every DOI is one of the article's own."""
    for text in content.texts:
        for found in _ADDRESS.findall(text.text):
            host = re.sub(r"^https?://", "", found.lower()).removeprefix("www.")
            if host not in _known()["adressen"]:
                yield Problem(
                    text.file,
                    text.line_with(found),
                    f"{text.name} noemt {found}, een adres dat niemand heeft nagekeken",
                    f"Open het adres. Klopt het, zet het dan in {LIST}.",
                )
    for entry in content.entries:
        doi = entry.metadata.get("doi")
        if doi is None:
            continue
        line = entry.lines.get("metadata", entry.line)
        if not _DOI.fullmatch(str(doi)):
            yield Problem(
                entry.file, line, f"{doi!r} bij {entry.name} is geen DOI", "Een DOI ziet eruit als 10.1136/bmj.k2179."
            )
        elif str(doi) not in _known()["dois"]:
            yield Problem(
                entry.file,
                line,
                f"de DOI {doi} bij {entry.name} staat niet in de bronnen van het artikel",
                f"Kies er een uit {LIST}, of haal de regel weg.",
            )
