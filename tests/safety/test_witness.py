"""The second witness: what it learns, what it obeys, and that it only adds."""

import numpy as np
import pytest

from faqbot.safety import engine, negation, second
from faqbot.safety.engine import check, marked
from faqbot.safety.examples import NONE, Example, examples
from faqbot.safety.fitting import Settings
from faqbot.safety.training import train
from faqbot.safety.verdict import LABELS
from faqbot.safety.witness import Witness, parts

ORDINARY = [
    "wat zijn prebiotica",
    "hoe werkt het microbioom",
    "welke vezels zijn goed",
    "wat doet yoghurt met je darmen",
    "is kefir gezond",
    "wat eet ik bij een opgeblazen buik",
]

FEW = Settings(folds=2, most_look_alikes=0.02, most_ordinary=0.2, most_ordinary_crisis=0.2)
"""For so few questions."""


@pytest.fixture(scope="module")
def witness():
    some = [example for number, example in enumerate(examples()) if number % 4 == 0]
    return train(some, ORDINARY, settings=FEW)


@pytest.fixture
def heard(witness):
    engine.use(witness)
    yield
    engine.use(None)


def read(text):
    words = marked(text)
    negation.mark_negation(words)
    return words


def test_learns_every_label(witness):
    for label in LABELS:
        own = [e.text for number, e in enumerate(examples()) if e.label == label and number % 4 == 0]
        found = [text for text in own if label in {said.label for said in witness.statements(read(text))}]
        assert len(found) > 0.5 * len(own), label


def test_reads_the_same_after_saving(witness, tmp_path):
    witness.save(tmp_path)
    loaded = Witness.load(tmp_path)
    for text in ("mijn poep is rood", "ik wil niet meer", ""):
        assert loaded.scores(read(text)) == pytest.approx(witness.scores(read(text)))


def test_damaged_file_is_a_value_error(witness, tmp_path):
    witness.save(tmp_path)
    (tmp_path / "witness.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ValueError, match="not whole"):
        Witness.load(tmp_path)


def test_training_without_a_label_is_an_error():
    with pytest.raises(ValueError, match="No examples of"):
        train([Example("ik wil dood", "crisis", "crisis")], ORDINARY)


def test_training_is_repeatable():
    some = examples()[::25]
    first, second = (train(some, ORDINARY, settings=Settings(folds=2)) for _ in range(2))
    assert np.allclose(first.weights, second.weights)
    assert first.thresholds == pytest.approx(second.thresholds)


def test_only_adds(heard):
    """Whatever the rules found is still there, and comes from them."""
    for text in [example.text for example in examples() if example.label != NONE][::9]:
        heard_labels = check(text).labels
        engine_alone = rules_alone(text)
        assert set(engine_alone) <= set(heard_labels)


def rules_alone(text):
    witness = second._heard[0]
    engine.use(None)
    labels = check(text).labels
    engine.use(witness)
    return labels


@pytest.mark.parametrize(
    "text", ["mijn hond heeft rode smurrie in zijn poep", "onze kat is flauwgevallen en reageert niet"]
)
def test_animal_gets_no_referral(heard, text):
    assert check(text).findings == ()


def test_long_message_is_read_in_short_parts():
    words = read("ik vertel een lang verhaal zonder leestekens " * 12)
    assert all(end - start <= 28 for start, end in parts(words))
    assert parts(words)[-1][1] == len(words)


def test_short_message_is_read_whole():
    assert parts(read("bloed bij poep")) == [(0, 3)]
