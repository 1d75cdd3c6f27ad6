"""An editors' database of its own, and masking that is always there."""

import re

import pytest

from faqbot.editors import misses, reactions


@pytest.fixture
def database(tmp_path, monkeypatch):
    """An empty database in a file."""
    monkeypatch.setenv("EDITORS_URL", f"sqlite:///{tmp_path}/redactie.db")
    monkeypatch.delenv("MISSES", raising=False)
    return tmp_path / "redactie.db"


@pytest.fixture
def masked(monkeypatch):
    """A simple masking where this installation has none yet; the real one has its own tests."""

    def mask(text: str) -> str:
        return re.sub(r"\S+@\S+|\b0\d{9}\b", "***", text)

    for module in (misses, reactions):
        monkeypatch.setattr(module, "masking", lambda: mask)
