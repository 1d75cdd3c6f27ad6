"""Typing errors of the domain are put right for the reader; every other word is left as it is."""

import pytest

from faqbot.nlu.typing_errors import DomainSpelling

SPELLING = DomainSpelling(["probiotica", "antibiotica", "vezels", "hoofdpijn"], {"biografie", "vezelrijk"}.__contains__)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("helpen pobiotica?", "helpen probiotica?"),
        ("Anibiotica gehad", "antibiotica gehad"),
        ("hoofdpyn van vezles", "hoofdpijn van vezels"),
    ],
)
def test_a_misspelled_word_of_the_domain_is_put_right(typed, meant):
    assert SPELLING.repaired(typed) == meant


def test_a_slip_that_the_reader_happened_to_see_is_put_right_in_a_subject_only():
    spelling = DomainSpelling(
        ["vezels", "slapen"], lambda _: True, ["vezels"], lambda word, _: word in {"vezls", "slaven", "slpen"}
    )
    assert spelling.repaired("vezls en slpen") == "vezels en slpen"
    assert spelling.repaired("vezel") == "vezel"


@pytest.mark.parametrize("text", ["een biografie", "vezelrijk brood", "de veer", "wat een lotion", ""])
def test_known_short_and_far_off_words_stay(text):
    assert SPELLING.repaired(text) == text
