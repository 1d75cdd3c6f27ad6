"""The article's sections: what an answer can be grounded in."""

import functools
from dataclasses import dataclass
from importlib import resources

import yaml


@dataclass(frozen=True)
class Section:
    """One section: its stable id ("6.1"), its theme and its heading, letter for letter."""

    id: str
    theme: str
    heading: str


@functools.lru_cache(maxsize=1)
def outline() -> dict[str, Section]:
    """The sections by id, in the article's order; read once from ``outline.yml`` beside this module."""
    source = resources.files("faqbot.answers").joinpath("outline.yml").read_text(encoding="utf-8")
    return {entry["id"]: Section(**entry) for entry in yaml.safe_load(source)}
