"""The review sheet for a doctor, and the rules it shows."""

import sys

import pytest

from faqbot.safety import sheet
from faqbot.safety.rules import rules


def test_sheet_shows_every_rule_and_all_its_examples_right(tmp_path, monkeypatch):
    out = tmp_path / "regels.md"
    monkeypatch.setattr(sys, "argv", ["sheet", str(out)])
    assert sheet.main() == 0
    page = out.read_text(encoding="utf-8")
    assert all(f"### {rule.id}\n" in page for rule in rules())
    assert "- **Wijkt voor:** hevige_buikpijn_koorts, tenzij er ALS_EEN_PLANK" in page
    assert "## Geleerd van voorbeelden" in page


def test_sheet_exits_with_one_when_an_example_is_wrong(tmp_path, monkeypatch):
    monkeypatch.setattr(sheet, "is_right", lambda *_: False)
    monkeypatch.setattr(sys, "argv", ["sheet", str(tmp_path / "regels.md")])
    assert sheet.main() == 1


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_rule_has_ten_examples_each_way_and_says_why(rule):
    assert len(rule.caught) >= 10
    assert len(rule.let_pass) >= 10
    assert rule.catches and rule.reason and rule.source


def test_ids_are_unique():
    ids = [rule.id for rule in rules()]
    assert len(ids) == len(set(ids))
