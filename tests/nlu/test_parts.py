import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faqbot.nlu.parts import MOST_PARTS, halves, is_question, parts

DOUBLE = {
    "wat is inuline en hoe werkt kefir": ["wat is inuline", "en hoe werkt kefir"],
    "Is slapen goed? En hardlopen?": ["Is slapen goed?", "En hardlopen?"],
    "wa is dysbiose en kunde da krijgen": ["wa is dysbiose", "en kunde da krijgen"],
    "hallo, wat zijn vezels, en daarnaast: helpt yoghurt?": ["hallo wat zijn vezels, en daarnaast:", "helpt yoghurt?"],
    "ik wil weten wat stress doet en of slaap helpt": ["ik wil weten wat stress doet", "en of slaap helpt"],
    "heb ik last van stress en verandert het mijn buik": ["heb ik last van stress", "en verandert het mijn buik"],
    "wat is A & wat is B": ["wat is A", "& wat is B"],
}
SINGLE = [
    "wat zijn vezels",
    "Ik ben moe en slaap slecht. Kan dat door mijn darmen komen?",
    "wat is het verschil tussen prebiotica en probiotica",
    "moet ik naar de dokter met buikpijn en een bolle buik",
    "kan een diëtist ook helpen?",
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
    ("piece", "asks"),
    [
        ("en helpt dat", True),
        ("verandert het", True),
        ("ik vraag me af of dat helpt", True),
        ("mijn buik doet zeer", False),
        ("want het doet pijn", False),
        ("kefir?", True),
    ],
)
def test_what_begins_or_ends_like_a_question_is_one(piece, asks):
    assert is_question(piece) == asks
