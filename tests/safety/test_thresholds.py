"""How the thresholds of the second witness are chosen."""

import numpy as np
import pytest

from faqbot.safety.corpus import ORDINARY, corpus
from faqbot.safety.examples import NONE, Example
from faqbot.safety.fitting import Settings
from faqbot.safety.thresholds import border, choose, folds

SENTENCES = {
    ("huisarts", "bloed_bij_ontlasting"): "ik zie {} in mijn poep",
    ("crisis", "crisis"): "ik wil {} niet meer leven",
    ("spoed", "druk_op_borst"): "mijn borst {} drukt zwaar",
    ("overleg", "zwanger"): "zwanger {} en een supplement",
    (NONE, NONE): "een grap {} over poep",
}
EXAMPLES = [
    Example(sentence.format(word), label, key, f"schrijver_{number % 2}")
    for (label, key), sentence in SENTENCES.items()
    for number, word in enumerate("abcdef")
]


@pytest.fixture(scope="module")
def learned():
    labels = {example.text: {example.label} for example in EXAMPLES}
    labels |= {f"wat zijn {word} vezels": {ORDINARY} for word in "abcdefghijkl"}
    return corpus(labels, EXAMPLES)


@pytest.mark.parametrize("most", [0.0, 0.1, 0.5])
def test_at_most_the_share_lies_above_the_border(most):
    scores = np.arange(100.0)
    assert (scores >= border(scores, most)).mean() <= most


def test_without_scores_the_border_is_zero():
    assert border(np.zeros(0, dtype=np.float32), 0.1) == 0.0


def test_everything_is_held_back_once_and_a_writer_as_a_whole(learned):
    parts = folds(learned, Settings(folds=2))
    assert (np.sum(parts, axis=0) == 1).all()
    for writer in ("schrijver_0", "schrijver_1"):
        assert sum(part[learned.writer == writer].any() for part in parts) == 1


def test_a_larger_budget_never_raises_a_threshold(learned):
    strict, generous = (
        choose(
            learned, Settings(folds=2, most_ordinary=share, most_look_alikes=share, most_lighter=share), lambda _: None
        )
        for share in (0.0, 0.5)
    )
    assert all(low <= high for low, high in zip(generous, strict, strict=True))
