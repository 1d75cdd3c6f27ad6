import pytest

from faqbot.safety.worry import ALWAYS, AT_ONCE, worried


@pytest.mark.parametrize(
    "remark",
    [
        "is dat erg?",
        "zal wel stress zijn",
        "kan ik nog wachten?",
        "moet ik dan echt naar de dokter",
        "gaat vanzelf over toch",
        "Kan dat geen kwaad?",
        "moet ik me zorgen maken",
        "heeft dat haast",
        "het is vast niks",
        "trekt dat vanzelf weer bij",
        "en als ik niet ga",
    ],
)
def test_a_remark_that_questions_the_referral_is_seen(remark):
    assert worried(remark) == ALWAYS


@pytest.mark.parametrize("remark", ["waarom?", "wat moet ik nu doen", "het is maar een beetje", "wat kan het zijn"])
def test_a_remark_that_may_mean_anything_counts_right_behind_a_referral_only(remark):
    assert worried(remark) == AT_ONCE


@pytest.mark.parametrize(
    "question",
    [
        "Wat doet stress met mijn darmen?",
        "Wanneer moet ik met buikklachten naar de dokter?",
        "wat zijn vezels?",
        "wat doet stress",
        "",
        "hoi",
    ],
)
def test_a_question_with_a_subject_of_its_own_is_no_such_remark(question):
    assert not worried(question)
