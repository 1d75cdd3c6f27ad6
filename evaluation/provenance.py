"""What figures were measured with, so that they can be repeated."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def digest(paths: Sequence[Path]) -> str:
    """A short hash of the files together, in the order of their names."""
    whole = hashlib.sha256()
    for path in sorted(paths):
        whole.update(path.read_bytes())
    return whole.hexdigest()[:16]


def hashes(model: Path | None = None) -> dict[str, str]:
    """Hashes of configuration, training data, held-out questions and model, and the version of the Dutch model."""
    import spacy.util

    rows = {
        "config.yml": digest([ROOT / "config.yml"]),
        "data": digest([*(ROOT / "data").rglob("*.yml")]),
        "evaluation": digest([*(ROOT / "evaluation").rglob("*.yml")]),
    }
    if model is not None:
        rows["model"] = digest([model])
    return {**rows, "nl_core_news_sm": spacy.util.get_package_version("nl_core_news_sm") or "missing"}
