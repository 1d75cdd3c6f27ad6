import re
from pathlib import Path

import pytest
import yaml

from faqbot.answers.outline import outline

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def dialogue():
    """The responses that stand in data/dialogue."""
    found = {}
    for file in (ROOT / "data" / "dialogue").glob("*.yml"):
        found.update(yaml.safe_load(file.read_text(encoding="utf-8")).get("responses") or {})
    return found


def test_every_response_that_an_action_names_exists(dialogue):
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "actions").glob("*.py"))
    named = set(re.findall(r'"(utter_[a-z_]+)"', code)) - {"utter_action"}  # Rasa's own key for a response's name
    assert len(named) > 8
    assert named - set(dialogue) == set()


def test_the_source_response_begins_with_the_source_lines_and_holds_the_disclaimer(dialogue):
    for variation in dialogue["utter_bron"]:
        first, rest = variation["text"].split("\n", 1)
        assert first == "{bronnen}"
        assert "geen medisch advies" in rest
        assert "huisarts" in rest


def test_the_introduction_says_what_it_is_what_it_can_do_and_what_it_stores(dialogue):
    for variation in dialogue["utter_introductie"]:
        for words in ("computerprogramma", "vragen", "Medisch advies geef ik niet", "bewaard"):
            assert words in variation["text"]


def test_no_response_outside_the_article_cites_it(dialogue):
    outside = {name: text for name, text in dialogue.items() if name.startswith("utter_out_of_scope/")}
    assert len(outside) > 10
    assert [name for name, variations in outside.items() if any("Bron:" in v["text"] for v in variations)] == []


async def test_each_cited_heading_stands_in_the_article_letter_for_letter(run):
    headings = {section.heading for section in outline().values()}
    for name in ("dysbiose", "stress", "zenuw", "ecosysteem", "eten"):
        said = await run("action_antwoord", faq=[(name, 1.0)])
        lines = [line for line in said.message("utter_bron")["bronnen"].splitlines() if line.startswith("Bron: ")]
        assert lines
        assert {line.removeprefix("Bron: ") for line in lines} <= headings
