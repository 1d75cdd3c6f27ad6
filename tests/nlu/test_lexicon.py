import pytest

from faqbot.nlu.lexicon import Lexicon, dutch_lexicon
from faqbot.nlu.text import normalise, words

LEXICON = Lexicon(
    {
        "diarree": ["diarree*", "dunne ontlasting"],
        "zuur": ["*zuur*"],
        "moe": ["moe"],
        "lekkende_darm": ["lekkende darm*"],
    }
)


def concepts(text, lexicon=LEXICON):
    return lexicon.concepts(words(normalise(text)))


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


def test_a_word_stands_for_all_its_forms_unless_names_must_be_found_to_the_letter():
    by_stem, to_the_letter = Lexicon({"hond": ["hond"]}), Lexicon({"hond": ["hond"]}, form=str)
    assert concepts("twee honden", by_stem) == ["hond"]
    assert concepts("twee honden", to_the_letter) == []
    assert concepts("een hond", to_the_letter) == ["hond"]


def test_the_single_words_leave_out_beginnings_and_groups():
    assert Lexicon({"buik": ["pens", "maag*", "dikke buik"]}).single_words() == ["pens"]
