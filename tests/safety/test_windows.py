import itertools

from faqbot.safety.engine import check
from faqbot.safety.windows import MOST_WORDS, OVERLAP, windows


def test_a_short_message_is_read_as_it_is():
    assert windows("er zit  bloed bij") == ["er zit  bloed bij"]


def test_parts_overlap_and_together_hold_every_word():
    words = [f"w{i}" for i in range(500)]
    parts = [part.split() for part in windows(" ".join(words))]
    assert all(len(part) <= MOST_WORDS for part in parts)
    assert all(one[-OVERLAP:] == other[:OVERLAP] for one, other in itertools.pairwise(parts))
    assert {word for part in parts for word in part} == set(words)


def test_an_alarm_deep_in_a_long_story_is_seen():
    story = "Vandaag heb ik in de tuin gewerkt en daarna gekookt voor de buren. " * 25
    assert check(f"{story} Er zit sinds gisteren bloed bij mijn ontlasting. {story}").labels == ("huisarts",)
