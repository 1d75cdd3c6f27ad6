"""An editors' database of its own."""

import pytest


@pytest.fixture
def database(tmp_path, monkeypatch):
    """An empty database in a file."""
    monkeypatch.setenv("EDITORS_URL", f"sqlite:///{tmp_path}/redactie.db")
    monkeypatch.delenv("MISSES", raising=False)
    return tmp_path / "redactie.db"
