"""What politeness puts around a question."""

import pytest

from faqbot.nlu.courtesy import asks_leave, without_announcement, without_closing


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Wat zijn vezels? Met vriendelijke groet, Jan", "Wat zijn vezels?"),
        ("Wat zijn vezels? Alvast hartelijk bedankt!", "Wat zijn vezels?"),
        ("wat is kefir?\ngroetjes Mien", "wat is kefir?"),
        ("Helpt dat? Bij voorbaat dank. Hoogachtend, De Wit", "Helpt dat?"),
        ("Bedankt! Wat zijn vezels?", "Bedankt! Wat zijn vezels?"),
        ("Dank voor het antwoord.", "Dank voor het antwoord."),
        ("Wat zijn vezels? Dank je. En wat is kefir?", "Wat zijn vezels? Dank je. En wat is kefir?"),
        ("Helpt yoghurt? groetenbrood ken ik niet", "Helpt yoghurt? groetenbrood ken ik niet"),
    ],
)
def test_a_greeting_below_the_last_question_is_left_out(text, short):
    assert without_closing(text) == short


@pytest.mark.parametrize(
    ("piece", "leave"),
    [
        ("Mag ik u iets vragen over vezels?", True),
        ("kan ik misschien nog een vraag stellen?", True),
        ("mag ik yoghurt eten?", False),
        ("kan ik mijn arts iets vragen?", False),
    ],
)
def test_asking_leave_is_no_question(piece, leave):
    assert asks_leave(piece) == leave


def test_an_announcement_is_left_out():
    assert without_announcement("twee vraagjes: wat is kefir?") == "wat is kefir?"
    assert without_announcement("wat is kefir: een drank?") == "wat is kefir: een drank?"
