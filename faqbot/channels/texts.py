"""The few texts that a channel says by itself."""

import functools
from importlib import resources

import yaml


@functools.lru_cache(maxsize=1)
def _texts() -> dict[str, str]:
    return dict(yaml.safe_load(resources.files("faqbot.channels").joinpath("texts.yml").read_text(encoding="utf-8")))


def text(name: str) -> str:
    """The text of that name in ``texts.yml``. Raises KeyError for an unknown one."""
    return _texts()[name]
