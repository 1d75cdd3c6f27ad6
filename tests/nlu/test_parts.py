import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faqbot.nlu.parts import (
    MOST_PARTS,
    halves,
    parts,
    question_behind,
    two_subjects,
)

DOUBLE = {
    "wat is inuline en hoe werkt kefir": ["wat is inuline", "en hoe werkt kefir"],
    "Is slapen goed? En hardlopen?": ["Is slapen goed?", "En hardlopen?"],
    "wa is dysbiose en kunde da krijgen": ["wa is dysbiose", "en kunde da krijgen"],
    "hallo, wat zijn vezels, en daarnaast: helpt yoghurt?": ["hallo wat zijn vezels, en daarnaast:", "helpt yoghurt?"],
    "ik wil weten wat stress doet en of slaap helpt": ["ik wil weten wat stress doet", "en of slaap helpt"],
    "heb ik last van stress en verandert het mijn buik": ["heb ik last van stress", "en verandert het mijn buik"],
    "wat is A & wat is B": ["wat is A", "& wat is B"],
    "wat is A, alsmede in hoeverre B dat is": ["wat is A", "alsmede in hoeverre B dat is"],
    "gevarieerd eten waarom en hoe pak ik dat aan": ["gevarieerd eten waarom", "en hoe pak ik dat aan"],
    "leg uit wat A is en het verschil met B": ["leg uit wat A is", "en het verschil met B"],
    "wat is A en hoesnel werkt dat": ["wat is A", "en hoesnel werkt dat"],
    "wat is A + zijn B gezond": ["wat is A", "+ zijn B gezond"],
    "Wat doet A maar is B ook goed?": ["Wat doet A", "maar is B ook goed?"],
    "A zinvol, hoe lang innemen, veilig?": ["A zinvol", "hoe lang innemen", "veilig?"],
    "komt A van stress, en die hoofdpijn ook?": ["komt A van stress", "en die hoofdpijn ook?"],
    "Vragen: (1) nut van A, (2) waarde van B.": ["nut van A", "waarde van B."],
    "Wij vroegen ons af of A bestaat en of B nodig is.": ["Wij vroegen ons af of A bestaat", "en of B nodig is."],
    "mijn eerste vraag is wat A is en mijn tweede of B helpt": [
        "mijn eerste vraag is wat A is",
        "en mijn tweede of B helpt",
    ],
    "ik wil weten wat A doet, alsook welke B helpt": ["ik wil weten wat A doet", "alsook welke B helpt"],
    "1) wat is A 2) wat is B 3) verschil": ["wat is A", "wat is B", "verschil"],
    "Wat is A? Mijn zus maakt B. Is dat gezond?": ["Wat is A?", "Mijn zus maakt B. Is dat gezond?"],
    "Wat is A, zeg maar op mijn leeftijd, en hoe werkt B?": ["Wat is A, zeg maar op mijn leeftijd", "en hoe werkt B?"],
    "Mag ik u iets vragen over A? Wat is het, en helpt het?": [
        "Mag ik u iets vragen over A? Wat is het",
        "en helpt het?",
    ],
}
SINGLE = [
    "wat zijn vezels",
    "Ik ben moe en slaap slecht. Kan dat door mijn darmen komen?",
    "wat is het verschil tussen prebiotica en probiotica",
    "moet ik naar de dokter met buikpijn en een bolle buik",
    "kan een diëtist ook helpen?",
    "Welke klachten horen bij A: moe, hoofdpijn, buikpijn?",
    "Klopt dat, of is dat weer zo'n verhaal?",
    "wat is het nut van A, ik bedoel, wat heb je eraan?",
    "Helpt een uur wandelen en in het weekend fietsen?",
    "in 2. en 3. staat niets",
    "Ik slaap slecht, eet slecht en ben moe. Waar moet ik beginnen?",
    "Mijn zoon is moe en heeft krampen. Komt dat door zijn darmen?",
    "wat als ik geen vezels eet, krijg ik dan problemen?",
    "Helpt yoghurt of niet?",
    "?",
    "",
]


@pytest.mark.parametrize("text", DOUBLE)
def test_a_message_falls_apart_before_the_words_that_open_the_next_question(text):
    assert parts(text) == DOUBLE[text]


@pytest.mark.parametrize("text", SINGLE)
def test_one_question_stays_whole_also_behind_a_story(text):
    assert parts(text) == [text]


def test_at_most_three_parts():
    assert len(parts("wat is a? wat is b? wat is c? wat is d?")) == MOST_PARTS


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_falls_into_parts_without_failing(text):
    found = parts(text)
    assert 1 <= len(found) <= MOST_PARTS
    assert all(left and right for left, right in halves(text))


@pytest.mark.parametrize(
    "text",
    [
        "Kun je dysbiose meten? Zo ja, waarmee?",
        "praten darm en hoofd samen? hoe?",
        "wanneer moet je gaan en wanneer niet?",
    ],
)
def test_one_word_that_asks_on_is_no_question_of_its_own(text):
    assert parts(text) == [text]


def test_a_preposition_may_stand_before_the_question_word():
    text = "Wat zegt het artikel over slaap, en op welke bronnen rust dat"
    assert parts(text) == ["Wat zegt het artikel over slaap", "en op welke bronnen rust dat"]


def test_a_remark_between_commas_is_no_question():
    text = "Helpen probiotica, en dan bedoel ik die capsules, bij diarree?"
    assert parts(text) == [text]


def test_the_question_behind_what_is_told_first():
    assert question_behind("ik heb bloed bij mijn ontlasting, en wat zijn vezels?") == "wat zijn vezels?"
    assert question_behind("wat zijn vezels? ik heb ook bloed gezien") == ""
    assert question_behind("ik heb bloed bij mijn ontlasting") == ""


def test_one_question_about_two_things():
    assert two_subjects("wat zijn A en B?") == ("wat zijn A?", "wat zijn B?")
    assert two_subjects("wat doet de A en het B met je buik") == (
        "wat doet de A met je buik",
        "wat doet de B met je buik",
    )
    assert two_subjects("graag uitleg over A en over B") == ("graag uitleg over A", "graag uitleg over B")
    assert two_subjects("uitleg A + B aub") == ("uitleg A aub", "uitleg B aub")
    assert two_subjects("wat is het verschil tussen A en B") is None
