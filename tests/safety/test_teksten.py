"""The visitor texts: every key has one, with its exact lead, in plain short sentences."""

import re
from pathlib import Path

import pytest
import yaml

from faqbot.safety.languages import TEXTS
from faqbot.safety.rules import rules
from faqbot.safety.verdict import LABELS, LEADS

FILE = Path(__file__).parents[2] / "data" / "dialogue" / "veiligheid.yml"
RESPONSES = yaml.safe_load(FILE.read_text(encoding="utf-8"))["responses"]
TEXT = {name: variants[0]["text"] for name, variants in RESPONSES.items()}
LONGEST_SENTENCE = 28
LABEL_OF = {rule.text: rule.label for rule in rules()} | {"crisis_ander": "crisis"} | {v: k for k, v in TEXTS.items()}


@pytest.mark.parametrize("key", sorted(LABEL_OF))
def test_text_exists_and_starts_with_the_lead_of_its_label(key):
    assert TEXT[f"utter_verwijzing/{key}"].startswith(LEADS[LABEL_OF[key]])


@pytest.mark.parametrize("label", LABELS)
def test_short_repetition_starts_with_the_same_lead(label):
    assert TEXT[f"utter_verwijzing_kort/{label}"].startswith(LEADS[label])


def test_no_text_is_left_over():
    used = {f"utter_verwijzing/{key}" for key in LABEL_OF} | {f"utter_verwijzing_kort/{label}" for label in LABELS}
    assert set(TEXT) == used


@pytest.mark.parametrize("name", sorted(TEXT))
def test_text_is_one_paragraph_of_short_sentences_without_quantities(name):
    text = TEXT[name]
    assert "\n" not in text
    for sentence in re.split(r"(?<=[.?!]) ", text):
        assert len(sentence.split()) <= LONGEST_SENTENCE, sentence
    assert not re.search(r"\d+ ?(mg|gram|pillen|tabletten|ml|capsules)\b", text)


def test_crisis_text_has_both_lines_at_the_start():
    start = TEXT["utter_verwijzing/crisis"][:260]
    assert all(part in start for part in ("113", "113.nl", "1813", "gratis en anoniem"))


def test_overdose_by_accident_does_not_name_113_and_on_purpose_does():
    assert "113" not in TEXT["utter_verwijzing/overdosis_per_ongeluk"]
    assert "070 245 245" in TEXT["utter_verwijzing/overdosis_per_ongeluk"]
    assert TEXT["utter_verwijzing/overdosis_met_opzet"].index("112") < TEXT[
        "utter_verwijzing/overdosis_met_opzet"
    ].index("113")
