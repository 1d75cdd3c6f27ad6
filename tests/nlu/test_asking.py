"""What looks like a question."""

import pytest

from faqbot.nlu.asking import (
    adds_a_question,
    is_continued,
    is_question,
    is_telegram,
    may_begin_with_a_verb,
    opens_a_question,
)


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


@pytest.mark.parametrize(
    ("piece", "asks"), [("halen bacteriën iets uit eten?", True), ("bewegen en eten?", False), ("halen ze iets", False)]
)
def test_a_verb_in_front_may_begin_a_question(piece, asks):
    assert may_begin_with_a_verb(piece) == asks


@pytest.mark.parametrize(
    ("piece", "opens"),
    [
        ("en voor wa dient da", True),
        ("vanwaar komt da", True),
        ("oja is het waar", True),
        ("in het weekend fietsen", False),
        ("en dat het helpt", False),
    ],
)
def test_a_preposition_before_a_subject_opens_no_question_and_before_a_question_word_it_does(piece, opens):
    assert opens_a_question(piece) == opens


@pytest.mark.parametrize(
    ("piece", "asks"),
    [
        ("thuistest betrouwbaar ja/nee", True),
        ("probiotica na kuur zinvol", True),
        ("dit is goed", False),
        ("ik vind kefir gezond", False),
        ("goed", False),
    ],
)
def test_a_verdict_without_a_verb_is_a_question_in_telegram_style(piece, asks):
    assert is_telegram(piece) == asks


@pytest.mark.parametrize(
    ("piece", "adds"),
    [("en die hoofdpijn ook?", True), ("veilig?", True), ("veilig", False), ("die hoofdpijn ook", False)],
)
def test_a_few_words_behind_a_question_may_ask_another_one(piece, adds):
    assert adds_a_question(piece) == adds


@pytest.mark.parametrize(
    ("before", "piece", "continued"),
    [
        ("waarom is dat goed", "wat maakt het uit", True),
        ("waarom is dat goed?", "wat maakt het uit", False),
        ("waarom is dat goed", "en wat maakt het uit", False),
        ("waarom is dat goed", "+ wat maakt het uit", False),
    ],
)
def test_only_a_comma_continues_a_question(before, piece, continued):
    assert is_continued(before, piece) == continued
