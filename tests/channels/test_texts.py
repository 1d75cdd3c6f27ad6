import pytest

from faqbot.channels.texts import text


@pytest.mark.parametrize("words", ["Sorry", "huisarts", "112"])
def test_the_emergency_text_says_sorry_and_where_to_go(words):
    assert words in text("storing")


def test_an_unknown_text_is_a_mistake_in_the_code():
    with pytest.raises(KeyError):
        text("bestaat_niet")
