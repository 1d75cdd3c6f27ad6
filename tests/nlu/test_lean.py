import pytest

from faqbot.nlu.lean import corrected, leans_on_what_was_said


@pytest.mark.parametrize(
    "text", ["en hoe komt dat?", "is dat erg", "en stress", "helpen pillen daartegen", "da vind ik raar"]
)
def test_a_message_that_points_back_or_begins_in_the_middle_leans(text):
    assert leans_on_what_was_said(text)


@pytest.mark.parametrize("text", ["wat doet stress met mijn buik", "kefir", "dat " * 20])
def test_a_message_that_stands_for_itself_or_is_long_does_not(text):
    assert not leans_on_what_was_said(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("nee sorry, ik bedoelde prebiotica", "prebiotica"),
        ("ik bedoel eigenlijk de thuistest", "de thuistest"),
        ("oeps, bedoelde stress", "stress"),
        ("k bedoel kefir", "kefir"),
        ("nee het ging over kinderen", "kinderen"),
        ("mijn vraag was over stress", "stress"),
        ("ik wilde eigenlijk weten hoe je eraan komt", "hoe je eraan komt"),
        ("er staat niks over kefir", "kefir"),
        ("ik wilde iets anders weten", "ik wilde iets anders weten"),
        ("wat bedoel je", "wat bedoel je"),
        ("nee", "nee"),
        ("zo bedoelde ik het niet", "zo bedoelde ik het niet"),
    ],
)
def test_a_correction_is_read_as_what_it_says_instead(text, meant):
    assert corrected(text) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Neemt u mij niet kwalijk, ik bedoelde prebiotica", "prebiotica"),
        ("foutje, ik bedoel yoghurt", "yoghurt"),
        ("oke wat is een microbioom", "wat is een microbioom"),
        ("Top, hoe werkt dat", "hoe werkt dat"),
        ("oke", "oke"),
        ("oke en bij kinderen", "oke en bij kinderen"),
    ],
)
def test_what_only_says_that_the_last_answer_came_over_is_left_out(said, meant):
    assert corrected(said) == meant
