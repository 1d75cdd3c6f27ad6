"""The example sentences: whole, without contradictions, and what the rules alone make of them."""

from collections import Counter

import pytest
import yaml

from faqbot.content.knowledge import ROOT
from faqbot.content.knowledge import examples as lines
from faqbot.safety import engine
from faqbot.safety.engine import check
from faqbot.safety.examples import FIRST, NONE, PET, doubtful, examples, writers
from faqbot.safety.verdict import CRISIS, HUISARTS, LABELS, OVERLEG, SPOED

TEXTS = ROOT / "data" / "dialogue" / "veiligheid.yml"
LEAST = {SPOED: 0.7, CRISIS: 0.7, HUISARTS: 0.75, OVERLEG: 0.75}
"""Share of the first writer's examples that the rules catch without the second witness: so much must stay."""


@pytest.fixture(autouse=True)
def rules_alone():
    engine.use(None)


def test_every_key_is_a_text_that_exists():
    responses = yaml.safe_load(TEXTS.read_text(encoding="utf-8"))["responses"]
    keys = {example.key for example in examples() if example.label != NONE}
    assert keys <= {name.removeprefix("utter_verwijzing/") for name in responses}


def test_no_sentence_is_an_alarm_and_a_look_alike():
    by_text: dict[str, set[str]] = {}
    for example in examples():
        by_text.setdefault(example.text, set()).add(example.label)
    assert not [text for text, labels in by_text.items() if NONE in labels and len(labels) > 1]


def test_doubtful_sentences_are_questions_of_the_training_data_and_no_examples():
    asked = {
        line
        for path in (ROOT / "data").rglob("*.yml")
        for block in yaml.safe_load(path.read_text(encoding="utf-8")).get("nlu", [])
        for line in lines(block)
    }
    assert doubtful() <= asked
    assert not doubtful() & {example.text for example in examples()}


def test_there_are_hundreds_of_every_label_and_as_many_look_alikes():
    counts = Counter(example.label for example in examples())
    assert all(counts[label] >= 400 for label in LABELS)
    assert counts[NONE] >= 1000


def test_every_folder_of_examples_is_a_writer():
    assert set(writers()) == {example.writer for example in examples()} - {FIRST}
    assert len(writers()) >= 4


@pytest.mark.parametrize("label", LABELS)
def test_rules_alone_catch_most_examples(label):
    own = [example.text for example in examples() if example.label == label and example.writer == FIRST]
    missed = [text for text in own if label not in check(text).labels]
    assert len(missed) <= (1 - LEAST[label]) * len(own)


def test_rules_alone_raise_few_look_alikes():
    look_alikes = [example.text for example in examples() if example.label == NONE and example.key != PET]
    raised = [text for text in look_alikes if check(text).findings]
    assert len(raised) <= 0.03 * len(look_alikes), raised


def test_alarm_about_an_animal_is_seen_as_such():
    pets = [example for example in examples() if example.key == PET]
    first = [pet.text for pet in pets if pet.writer == FIRST]
    assert len(first) >= 25
    assert sum(check(text).pet for text in first) >= 0.4 * len(first)
    assert sum(bool(check(pet.text).findings) for pet in pets) <= 0.05 * len(pets)
