import random

import numpy as np
import pytest

from faqbot.nlu.linear import Judge
from faqbot.nlu.training import train
from tests.nlu.small_lines import DOCUMENTS, LABELS, RECIPE, document, likeliest


@pytest.fixture(scope="module")
def model():
    return train(DOCUMENTS, LABELS, RECIPE)


def test_training_twice_gives_the_same_model(model):
    again = train(DOCUMENTS, LABELS, RECIPE)
    assert np.array_equal(again.weights, model.weights)
    assert (again.temperature, again.judge) == (model.temperature, model.judge)


def test_the_temperature_stays_in_bounds_and_is_lower_where_labels_are_noise(model):
    noise = list(LABELS)
    random.Random(3).shuffle(noise)
    doubtful = train(DOCUMENTS, noise, RECIPE)
    assert 0.5 <= doubtful.temperature < model.temperature <= 30
    assert doubtful.scores(DOCUMENTS[0]).probabilities.max() < model.scores(DOCUMENTS[0]).probabilities.max()


def test_what_lies_outside_is_told_from_what_lies_inside(model):
    assert model.scores(document("milligram", "capsule")).outside > 0.5
    assert model.scores(document("stress", "druk")).outside < 0.5
    assert model.scores(document("vezels", "brood")).outside < 0.5


def test_a_model_without_outside_labels_still_trains_and_gives_a_probability():
    inside_only = train(DOCUMENTS[:18], LABELS[:18], RECIPE)
    assert inside_only.judge == Judge(RECIPE.margin_weight)
    assert inside_only.scores(document("stress")).outside < 0.5


def test_two_labels_are_told_apart():
    two = train(DOCUMENTS[:18], LABELS[:18], RECIPE)
    assert likeliest(two, "vezels", "brood") == "faq/vezels"
    assert likeliest(two, "stress", "druk") == "faq/stress"


def test_one_label_cannot_be_trained():
    with pytest.raises(ValueError, match="two labels"):
        train(DOCUMENTS[:4], LABELS[:4], RECIPE)
