"""Alarm words in other languages."""

import pytest

from faqbot.safety.engine import check

MESSAGES = [
    ("en", "huisarts", "There is blood in my stool"),
    ("en", "crisis", "I want to die"),
    ("en", "spoed", "my husband is vomiting blood"),
    ("de", "huisarts", "Ich habe Blut im Stuhl"),
    ("de", "crisis", "Ich will nicht mehr leben"),
    ("fr", "huisarts", "J'ai du sang dans les selles"),
    ("fr", "crisis", "je veux mourir"),
    ("tr", "huisarts", "Dışkımda kan var"),
    ("tr", "crisis", "ölmek istiyorum"),
    ("es", "huisarts", "Tengo sangre en las heces"),
    ("es", "crisis", "quiero morirme"),
    ("ar", "huisarts", "يوجد دم في البراز"),
    ("ar", "crisis", "أريد أن أموت"),
    ("pl", "huisarts", "Mam krew w stolcu"),
    ("pl", "crisis", "nie chcę już żyć"),
    ("uk", "huisarts", "У мене кров у калі"),
    ("uk", "crisis", "Я не хочу жити"),
]


@pytest.mark.parametrize(("language", "label", "text"), MESSAGES)
def test_alarm_word_is_seen_in_its_language(language, label, text):
    verdict = check(text)
    assert label in verdict.labels
    assert verdict.language == language
    assert verdict.lead


@pytest.mark.parametrize(
    "text", ["no blood in my stool, just gas", "How does the gut microbiome work?", "Was ist das?"]
)
def test_ordinary_message_in_another_language_gets_nothing(text):
    assert check(text).findings == ()


def test_dutch_message_has_no_other_language():
    assert check("ik heb bloed bij mijn ontlasting").language is None
