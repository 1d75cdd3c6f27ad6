"""What a message with one question asks, with readings by hand."""

from dataclasses import replace

from faqbot.nlu.decision import DOUBT, FAQ, FOLLOW_UP, OUT_OF_SCOPE, Reading
from faqbot.nlu.questions import asked_alone, asked_behind_talk, asked_beside, in_doubt_about_a_subject, read_as_subject
from faqbot.nlu.subject import title_stems
from tests.nlu.readings import KEFIR, VEZELS, reader, reading

TITLES = {
    "faq/test": title_stems("Wat laat een ontlastingstest zien?"),
    "faq/thuistest": title_stems("Is een thuistest betrouwbaar?"),
    "faq/kefir": title_stems("Is kefir gezond?"),
}
SECTIONS = {"faq/test": "11.2", "faq/thuistest": "11.4", "faq/kefir": "8.3"}


def bare(text):
    found = Reading(
        FAQ, "faq/test", 0.9, (("faq/test", 0.9),), "", 0.1, wide=(("faq/thuistest", 0.6), ("faq/test", 0.3))
    )
    return in_doubt_about_a_subject(text, found, TITLES, SECTIONS)


def test_a_bare_subject_with_several_sections_is_doubt_between_them_likeliest_first():
    for text in ("test", "en de test?", "iets over testen graag"):
        assert bare(text).intent == DOUBT
        assert [label for label, _ in bare(text).topics] == ["faq/thuistest", "faq/test"]


def test_a_question_or_a_subject_with_one_section_is_no_doubt():
    for text in ("kefir", "werkt een test", "wat is de test"):
        assert bare(text).intent == FAQ


def test_the_question_beside_a_statement_must_name_its_subject_and_differ():
    text, whole = "ik zie bloed, en wat zijn vezels?", reading(FAQ, "faq/bloed")
    named = reading(FAQ, "faq/vezels", names_subject=True)
    assert asked_beside(text, whole, reader({"vezels": named})) == "vezels"
    assert asked_beside(text, whole, reader({"vezels": VEZELS})) == ""
    assert asked_beside(text, named, reader({"vezels": named})) == ""
    assert asked_beside("ik zie bloed, is dat erg?", whole, reader({"erg": named})) == ""


def test_a_bare_subject_of_one_section_is_that_subject_whatever_its_little_words_were_taken_for():
    other = reading(FAQ, "faq/iets", 0.6, wide=(("faq/iets", 0.6), ("faq/kefir", 0.3)))
    assert in_doubt_about_a_subject("en kefir?", other, TITLES, SECTIONS).key == "faq/kefir"
    hardly = reading(FAQ, "faq/iets", 0.6, wide=(("faq/iets", 0.9), ("faq/kefir", 0.01)))
    assert in_doubt_about_a_subject("en kefir?", hardly, TITLES, SECTIONS).key == "faq/iets"


def test_the_question_behind_small_talk_counts_when_it_names_its_subject():
    thanks = reading("bedankt")
    named = reading(FAQ, "faq/vezels", names_subject=True)
    text = "oké dank je. wat zijn vezels?"
    assert asked_behind_talk(text, thanks, reader({"vezels": named})) == named
    assert asked_behind_talk(text, thanks, reader({"vezels": VEZELS})) == thanks
    assert asked_behind_talk(text, KEFIR, reader({"vezels": named})) == KEFIR


def test_the_question_behind_what_hardly_reads_as_outside_must_be_clear():
    text, outside = "goed, ik zal bellen. helpen vezels?", reading(OUT_OF_SCOPE, outside=0.5)
    clear = reading(FAQ, "faq/vezels", names_subject=True, specific=True)
    assert asked_behind_talk(text, outside, reader({"goed": outside, "vezels": clear})) == clear
    general = reading(FAQ, "faq/vezels", names_subject=True)
    assert asked_behind_talk(text, outside, reader({"goed": outside, "vezels": general})) == outside
    far = reading(OUT_OF_SCOPE, outside=0.9)
    assert asked_behind_talk(text, far, reader({"goed": far, "vezels": clear})) == far


def test_behind_a_story_that_reads_as_outside_the_question_must_be_plain():
    text, outside = "ik ben 54 en moe. helpen vezels?", reading(OUT_OF_SCOPE, outside=0.76)
    plain = reading(FAQ, "faq/vezels", 0.95, specific=True, outside=0.05)
    assert asked_behind_talk(text, outside, reader({"vezels": plain})) == plain
    assert asked_behind_talk(text, replace(outside, outside=0.9), reader({"vezels": plain})).intent == OUT_OF_SCOPE
    for less in (replace(plain, confidence=0.8), replace(plain, outside=0.2), replace(plain, specific=False)):
        assert asked_behind_talk(text, outside, reader({"vezels": less})) == outside


def test_a_question_is_read_alone_where_it_stands_for_itself():
    plain = reading(FAQ, "faq/vezels", specific=True)
    read = reader({"Helpen vezels": plain, "Helpen ze": plain})
    assert asked_alone("Ik ben moe. Helpen vezels?", read) == plain
    assert asked_alone("Ik ben moe. Helpen ze?", read) is None
    assert asked_alone("Helpen vezels?", read) is None


def test_a_subject_among_filler_is_read_by_itself():
    other, read = reading(FAQ, "faq/iets"), reader({"kefir": KEFIR})
    assert read_as_subject("en kefir dan?", other, read, lambda word: [word]) == KEFIR
    assert read_as_subject("en kefir dan?", other, read, lambda word: []) == other
    assert read_as_subject("hoe werkt kefir?", other, read, lambda word: [word]) == other
    asked_on = reading(FOLLOW_UP, "vervolg/andersom")
    assert read_as_subject("en kefir dan?", asked_on, read, lambda word: [word]) == asked_on
    assert read_as_subject("en kefir dan?", asked_on, read, lambda word: [], lambda word: True) == KEFIR
    assert read_as_subject("en kefir dan?", reading("bedankt"), read, lambda word: [word]) == reading("bedankt")


def test_a_question_word_is_no_bare_subject():
    assert (
        in_doubt_about_a_subject(
            "waarom?", reading(FOLLOW_UP, "vervolg/waarom"), {"faq/a": title_stems("Waarom?")}, {}
        ).intent
        == FOLLOW_UP
    )
