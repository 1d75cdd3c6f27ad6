import pytest

from faqbot.nlu.lexicon import Lexicon, dutch_lexicon, parts_of_compound
from faqbot.nlu.text import normalise, stem, words

LEXICON = Lexicon(
    {
        "diarree": ["diarree*", "dunne ontlasting"],
        "zuur": ["*zuur*"],
        "moe": ["moe"],
        "lekkende_darm": ["lekkende darm*"],
    }
)


def concepts(text, lexicon=LEXICON):
    tokens = words(normalise(text))
    return lexicon.concepts(tokens, [stem(token) for token in tokens])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik heb diarreeklachten", ["diarree"]),
        ("mijn dunne ontlasting", ["diarree"]),
        ("vetzuren en azijnzuurtje", ["zuur"]),
        ("ontlasting die dunne is", []),
        ("moeder", []),
        ("moe van diarree en maagzuur", ["diarree", "moe", "zuur"]),
    ],
    ids=["begin of a word", "word group", "inside a word", "group in another order", "whole word only", "sorted, once"],
)
def test_concepts_are_found_as_their_expression_says(text, expected):
    assert concepts(text) == expected


def test_a_word_group_ending_in_a_star_is_found():
    assert concepts("heb ik een lekkende darm?") == ["lekkende_darm"]
    assert concepts("lekkende darmwand") == ["lekkende_darm"]


def test_the_dutch_lexicon_puts_colloquial_and_technical_words_under_one_concept():
    colloquial, technical = concepts("racekak", dutch_lexicon()), concepts("diarree", dutch_lexicon())
    assert "diarree" in colloquial
    assert "diarree" in technical


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("antibioticakuur", ["antibiotica", "kuur"]),
        ("voedingspatroon", ["voeding", "patroon"]),
        ("darmbrein", ["darm", "brein"]),
        ("darmxyz", []),
        ("darm", []),
    ],
)
def test_a_compound_falls_apart_into_known_words_only(word, parts):
    assert parts_of_compound(word, {"antibiotica", "kuur", "voeding", "patroon", "darm", "brein"}) == parts


def test_the_longest_first_part_of_a_compound_wins():
    assert parts_of_compound("darmfloradieet", {"darm", "darmflora", "floradieet", "dieet"}) == ["darmflora", "dieet"]
