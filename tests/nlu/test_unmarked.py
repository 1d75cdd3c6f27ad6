"""Two questions in a message without a word that marks the second one."""

from dataclasses import replace

import pytest

from faqbot.nlu.decision import FAQ, OUT_OF_SCOPE
from faqbot.nlu.unmarked import read_beside, read_halves, read_two_subjects
from tests.nlu.readings import reader, reading

KNOWN = {
    "stress": reading(FAQ, "faq/stress", names_subject=True, specific=True),
    "slaap": reading(FAQ, "faq/slaap", names_subject=True, specific=True),
}


def keys(found):
    return [each.key for each in found]


def test_one_question_about_two_things_is_asked_of_each():
    assert keys(read_two_subjects("wat doet stress en slaap met je darmen", reader(KNOWN))) == [
        "faq/stress",
        "faq/slaap",
    ]


def test_what_everything_here_is_about_is_no_second_subject():
    known = {**KNOWN, "darmen": reading(FAQ, "faq/darmen", names_subject=True)}
    assert read_two_subjects("iets over slaap en darmen", reader(known)) == []
    assert keys(read_two_subjects("iets over slaap en over stress", reader(known))) == ["faq/slaap", "faq/stress"]


@pytest.mark.parametrize("text", ["wat doet stress en stress", "wat doet stress en geluk", "helpt stress en slaap"])
def test_two_words_that_mean_no_two_topics_are_one_question(text):
    assert read_two_subjects(text, reader(KNOWN)) == []


@pytest.mark.parametrize("text", ["wat is stress wat is slaap", "wat is stress en krijgen mensen slaap van eten?"])
def test_halves_without_a_mark_are_two_questions_where_the_reader_is_sure_of_both(text):
    assert keys(read_halves(text, KNOWN["stress"], reader(KNOWN))) == ["faq/stress", "faq/slaap"]


def test_in_a_message_that_reads_as_outside_both_halves_must_clearly_lie_inside():
    text, outside = "wat is stress wat is slaap", reading(OUT_OF_SCOPE)
    assert keys(read_halves(text, outside, reader(KNOWN))) == ["faq/stress", "faq/slaap"]
    doubtful = {**KNOWN, "slaap": reading(FAQ, "faq/slaap", outside=0.35)}
    assert read_halves(text, outside, reader(doubtful)) == []


def test_what_is_not_in_the_article_stays_open_beside_what_is():
    outside, text = (
        replace(reading(OUT_OF_SCOPE), kind="out_of_scope/voedingsmiddel"),
        "doet koffie iets met je darmen of doet stress meer?",
    )
    known = {"stress iets": KNOWN["stress"], "koffie": outside}

    def subject_of(piece):
        return ["stress"] if "stress" in piece else []

    assert keys(read_beside(text, outside, reader(known), subject_of)) == [OUT_OF_SCOPE, "faq/stress"]
    assert read_beside(text, KNOWN["stress"], reader(known), subject_of) == []
    medicine = {**known, "koffie": replace(outside, kind="out_of_scope/medicijn")}
    assert read_beside(text, outside, reader(medicine), subject_of) == []
    assert read_beside("doet thee iets of doet koffie meer?", outside, reader(known), subject_of) == []
