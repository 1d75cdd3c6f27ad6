"""What the documents name exists: paths, make targets, modules."""

import importlib.util
import re
from pathlib import Path

import pytest

from faqbot.content.knowledge import ROOT

DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "evaluation" / "README.md",
    *(ROOT / "docs").glob("*.md"),
]
MADE = (
    "results",
    "evaluation/baseline.json",
    "baseline.json",
    "darmgids.db",
    "darmgids_feedback.db",
    "darmgids_inbox.db",
    "figures.json",
    "confusion.png",
    "review.md",
    "models",
    "outcomes.json",
    "evaluation.html",
    "redactie.db",
    "evaluation/learning_curve.json",
    "learning_curve.json",
    "releases",
)
FOLDERS = ("", "evaluation", "data/dialogue", "faqbot/safety")


def exists(path: str, document: Path) -> bool:
    if "<" in path or path.startswith(MADE):
        return True
    return any(list(base.glob(path.rstrip("/"))) for base in (document.parent, *(ROOT / folder for folder in FOLDERS)))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_in_a_document_exists(document):
    text = document.read_text(encoding="utf-8")
    quoted = re.findall(r"`([\w./*<>-]+/[\w./*<>-]*|[\w-]+\.(?:yml|py|md|json|db))`", text)
    linked = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    missing = [
        path for path in (*quoted, *linked) if not path.startswith(("/", "..", "out_of_scope/", "utter_", "webhooks/"))
    ]
    missing = [path for path in missing if not path.startswith("faq/") and not exists(path, document)]
    assert not missing


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_in_a_document_exists(document):
    text = document.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)\b", text)) <= targets
    for module in re.findall(r"python -m ([\w.]+)", text):
        assert importlib.util.find_spec(module), module


def test_every_editors_command_in_a_document_exists():
    """`darmgids onderwerp nieuw --vragen x`: the commands and the options."""
    import typer.main

    from faqbot.cli.app import app

    found = 0
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        for line in re.findall(r"\bdarmgids ((?:[a-z]+(?: |`|$)|--[a-z-]+ ?|\S+ ?)+)", text):
            command, words = typer.main.get_command(app), line.split("`")[0].split()
            while words and hasattr(command, "commands"):
                name = words.pop(0)
                if name.startswith("--") or not name.isalpha():
                    break
                assert name in command.commands, f"{document.name}: darmgids {line}"
                command = command.commands[name]
            known = {option for each in command.params for option in each.opts} | {"--help"}
            options = {word.strip(".,") for word in words if re.fullmatch(r"--[a-z-]+[.,]?", word)}
            assert options <= known, f"{document.name}: darmgids {line}"
            found += 1
    assert found >= 20


def test_makefile_has_at_most_twelve_targets_each_with_help():
    makefile = (ROOT / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE).group(1).split()
    helped = re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE)
    assert sorted(phony) == sorted(helped)
    assert len(phony) <= 12


def test_lock_files_name_no_host():
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text()
        assert "://" not in text
        assert "--hash=sha256:" in text
