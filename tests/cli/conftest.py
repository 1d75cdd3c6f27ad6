"""The command line on a copy of the content, with an editors' database of its own."""

import shutil

import pytest
from typer.testing import CliRunner

from faqbot.cli.app import app
from faqbot.cli.dutch import speak_dutch
from faqbot.content.knowledge import ROOT


@pytest.fixture
def project(tmp_path, monkeypatch):
    """The project's content in a folder of its own."""
    root = tmp_path / "project"
    for folder in ("data", "evaluation", "faqbot/channels", "web/src/chat"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("*.py", "__pycache__", "releases"))
    monkeypatch.setenv("DARMGIDS_MAP", str(root))
    monkeypatch.setenv("EDITORS_URL", f"sqlite:///{tmp_path}/redactie.db")
    return root


@pytest.fixture
def darmgids():
    """Runs one command; returns what click's runner returns."""
    speak_dutch()

    def run(*arguments, typed=""):
        return CliRunner().invoke(app, list(arguments), input=typed, prog_name="darmgids")

    return run
