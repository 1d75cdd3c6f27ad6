"""Missed questions about the same thing land in one group, whoever wrote them."""

import datetime
from collections import Counter

import pytest

from faqbot.editors.grouping import grouped
from faqbot.editors.misses import Miss
from faqbot.editors.nearest import Nearest, training_lines

SUBJECTS = {
    "kombucha_sport": [
        "is kombucha na het sporten een goed idee",
        "mag ik kombucha drinken als ik net gesport heb",
        "kombucha voor of na de training",
        "kombucha bij het sporten, doe ik daar goed aan",
    ],
    "kat": ["mijn kat heeft diarree", "wat geef ik mijn kat bij diarree", "kat met dunne poep", "poes aan de diarree"],
    "slaap": [
        "ik werk in nachtdiensten, wat doet dat met mijn darmen",
        "nachtdienst en darmen",
        "door mijn nachtdiensten zijn mijn darmen van slag",
        "wisselende diensten en nachtdienst: darmen in de war",
    ],
    "prijs": [
        "wat kost een ontlastingstest",
        "hoe duur is zo'n ontlastingstest",
        "prijs ontlastingstest",
        "wat betaal ik voor een ontlastingstest",
    ],
    "reizen": [
        "ik ga op vakantie naar thailand, hoe bescherm ik mijn darmen",
        "vakantie thailand darmen beschermen",
        "reis naar thailand: wat doe ik voor mijn darmen",
    ],
}


@pytest.fixture(scope="module")
def nearest() -> Nearest:
    return Nearest(training_lines())


def misses(subjects):
    texts = [text for group in zip(*[texts[:3] for texts in subjects.values()], strict=True) for text in group]
    return [Miss(number, datetime.date(2026, 11, 28), "twijfel", text, None) for number, text in enumerate(texts)]


def test_same_subject_same_group(nearest):
    """The questions come mixed. At most one of fifteen may stand in another's group, and no subject in three groups."""
    subject = {text: name for name, texts in SUBJECTS.items() for text in texts}
    groups = grouped(misses(SUBJECTS), nearest)
    purity = sum(max(Counter(subject[text] for text in group.texts).values()) for group in groups)
    assert purity >= 14, [group.texts for group in groups]
    pieces = Counter(name for group in groups for name in {subject[text] for text in group.texts})
    assert max(pieces.values()) <= 2, [group.texts for group in groups]


def test_largest_group_first_and_the_same_words_count_every_time(nearest):
    kept = [Miss(i, datetime.date(2026, 11, 28), "twijfel", t, None) for i, t in enumerate(["a kat b", *["kefir"] * 3])]
    groups = grouped(kept, nearest)
    assert [len(group.misses) for group in groups] == [3, 1]
    assert groups[0].texts == ["kefir"]


def test_group_suggests_the_topic_of_its_neighbours(nearest):
    kept = [Miss(1, datetime.date(2026, 11, 28), "twijfel", "wat is serotonine nou en waar zit serotonine", None)]
    (group,) = grouped(kept, nearest)
    assert group.suggestions[0][0] == "faq/serotonine"


def test_nothing_to_group_and_words_that_nobody_knows(nearest):
    assert grouped([], nearest) == []
    (group,) = grouped([Miss(1, datetime.date(2026, 11, 28), "twijfel", "☃☃☃", None)], nearest)
    assert group.suggestions == ()
