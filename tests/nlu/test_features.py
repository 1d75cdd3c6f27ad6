from faqbot.nlu.features import features
from faqbot.nlu.lexicon import Lexicon

LEXICON = Lexicon({"buik": ["buik*"]})


def test_a_message_gives_stems_pairs_concepts_and_character_ngrams():
    found = features("Rommelende buiken!", LEXICON)
    assert found["words"] == ["rommel", "buik", "rommel buik"]
    assert found["concepts"] == ["buik"]
    assert " bui" in found["characters"]


def test_accents_capitals_and_inflection_do_not_change_the_words():
    assert features("DE DARMEN", LEXICON)["words"] == features("de dárm", LEXICON)["words"]


def test_a_message_without_words_gives_no_features():
    assert features("?! ... 🙂", LEXICON) == {"words": [], "concepts": [], "characters": []}


def test_a_thumb_says_something():
    assert features("👍🏻", LEXICON)["words"] == features("duim omhoog", LEXICON)["words"]
