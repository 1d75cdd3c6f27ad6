import pytest

from faqbot.answers.short import ENOUGH, short_version
from faqbot.content.knowledge import knowledge


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Nee, dat is het niet. Het is iets anders. En meer.", "Nee, dat is het niet. Het is iets anders."),
        ("Een eerste zin die met twaalf of meer woorden zelf al genoeg zegt over het onderwerp. Meer.", None),
        ("Kort.", "Kort."),
    ],
)
def test_the_short_version_is_the_first_sentence_or_two_short_ones(text, short):
    assert short_version(text) == (short or text.removesuffix(" Meer."))


def test_every_answer_has_a_short_version_that_is_shorter_and_starts_it():
    for entry in knowledge():
        text = " ".join(entry.answers[0]["text"].split())
        short = short_version(text)
        assert text.startswith(short), entry.name
        assert len(short.split()) < 2 * ENOUGH + 20, entry.name
        assert len(short) < len(text), entry.name
