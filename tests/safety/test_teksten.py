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


HUISARTS = sorted(key for key, label in LABEL_OF.items() if label == "huisarts")
SAYS = [
    ("zwarte_ontlasting", ["bel vandaag nog, ook 's avonds", "duizelig", "112"]),
    ("overdosis_met_opzet", ["112", "113", "113.nl", "1813"]),
    ("overdosis_per_ongeluk", ["112", "meteen de huisarts", "Antigifcentrum: 070 245 245"]),
    ("baby_drinkt_niet", ["bel nu meteen"]),
    ("hevige_buikpijn_koorts", ["bel nu meteen"]),
    ("koorts_met_diarree", ["onder de 2 jaar", "boven de 70", "dezelfde dag"]),
    ("tropen", ["vandaag nog", "dezelfde dag"]),
    ("koorts_bij_chemo", ["bel dat team eerst en meteen"]),
    ("zwanger_alarm", ["verloskundige", "112"]),
    ("zwanger", ["verloskundige"]),
    ("medicijn_combineren", ["Stop niet zelf"]),
    ("medicijn_stoppen", ["stop niet zelf"]),
    ("kwetsbaar", ["Stop niet zelf"]),
    ("diarree_met_medicijn", ["Stop niet zelf"]),
    ("crisis", ["zelfdoding", "gratis en anoniem", "dag en nacht", "112", "iemand anders", "Kindertelefoon", "Awel"]),
    ("crisis_ander", ["zorgen maakt", "1813", "112", "jongere", "Kindertelefoon", "Awel"]),
    ("knoopcel", ["112", "070 245 245"]),
]


@pytest.mark.parametrize(("key", "parts"), SAYS)
def test_text_says_what_its_case_asks(key, parts):
    assert [part for part in parts if part not in TEXT[f"utter_verwijzing/{key}"]] == []


@pytest.mark.parametrize("key", HUISARTS)
def test_huisarts_text_names_evening_and_weekend_in_both_countries(key):
    text = TEXT[f"utter_verwijzing/{key}"]
    assert "huisartsenspoedpost" in text
    assert "1733" in text


def test_animals_go_to_the_dierenarts():
    folder = FILE.parent
    content = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.yml"))
    pet = content.split("utter_out_of_scope/huisdier:")[1].split("utter_", 1)[0]
    assert "dierenarts" in pet
