"""Misspelled, split and glued alarm words."""

import pytest

from faqbot.safety.rules import vocabulary
from faqbot.safety.spelling import distance, sound


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("bloet", "bloed"),
        ("ontlastig", "ontlasting"),
        ("zelfmort", "zelfmoord"),
        ("diaree", "diarree"),
        ("benaut", "benauwd"),
        ("flauwgevaln", "flauwgevallen"),
        ("koorst", "koorts"),
        ("overdossis", "overdosis"),
    ],
)
def test_misspelled_alarm_word_is_read_as_the_word(wrong, right):
    assert vocabulary().notions(wrong) & vocabulary().notions(right)


@pytest.mark.parametrize("word", ["bloem", "broed", "breken", "boot", "rood", "dood", "brak", "braken", "bloei"])
def test_real_word_stays_what_it_is(word):
    assert vocabulary().forms(word) == (word,)


def test_split_word_is_joined_and_glued_words_are_split():
    assert vocabulary().joins("ont", "lasting") == "ontlasting"
    assert vocabulary().split("bloedbijontlasting") == ("bloed", "bij", "ontlasting")


def test_distance_counts_drops_adds_changes_and_swaps():
    assert distance("bloed", "bloet", 2) == 1
    assert distance("bloed", "boled", 2) == 1
    assert distance("bloed", "bled", 2) == 1
    assert distance("bloed", "ontlasting", 2) == 3


def test_words_that_sound_the_same_have_one_sound():
    assert sound("benaut") == sound("benauwd")
    assert sound("zelfmort") == sound("zelfmoord")


def test_word_of_pages_costs_no_more_than_a_page_of_words():
    """All ways to leave two letters out of four thousand are eight million words, and the guide's end."""
    word = "zqgzczwznhdcqm" * 280
    assert vocabulary().forms(word) == (word,)
    assert vocabulary().split(word) == (word,)
    glued = "ikhebbloedbijmijnontlasting" * 100
    assert len(vocabulary().split(glued)) == 600
