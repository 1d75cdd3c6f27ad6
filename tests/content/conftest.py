"""A copy of the content that a test may spoil."""

import shutil
from pathlib import Path

import pytest

from faqbot.content.checks import CHECKS
from faqbot.content.content import read
from faqbot.content.knowledge import ROOT
from faqbot.content.problem import Problem


class Copy:
    """The content in a folder of its own.

    Args:
        root: where it stands.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def replace(self, file: str, old: str, new: str) -> int:
        """Puts other words in a file, once; returns the line on which they stand."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} does not stand in {file}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    def problems(self, check: str) -> list[Problem]:
        """What one check finds."""
        return list(CHECKS[check](read(self.root)))


@pytest.fixture
def content(tmp_path) -> Copy:
    """All of it, in good order."""
    root = tmp_path / "project"
    for folder in ("data", "evaluation", "faqbot/channels", "web/src/chat"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("*.py", "__pycache__", "releases"))
    return Copy(root)
