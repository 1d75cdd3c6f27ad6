import pytest

from faqbot.safety.worry import worried


@pytest.mark.parametrize(
    "remark",
    [
        "is dat erg?",
        "zal wel stress zijn",
        "kan ik nog wachten?",
        "moet ik dan echt naar de dokter",
        "gaat vanzelf over toch",
    ],
)
def test_a_remark_that_questions_the_referral_is_seen(remark):
    assert worried(remark)


@pytest.mark.parametrize(
    "question",
    [
        "Wat doet stress met mijn darmen?",
        "Wanneer moet ik met buikklachten naar de dokter?",
        "wat zijn vezels?",
        "",
        "hoi",
    ],
)
def test_a_question_with_a_subject_of_its_own_is_no_such_remark(question):
    assert not worried(question)
