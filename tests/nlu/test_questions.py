"""Which parts of a message count as questions of their own, with readings by hand."""

from faqbot.nlu.decision import DOUBT, FAQ, FOLLOW_UP, OUT_OF_SCOPE, Reading
from faqbot.nlu.questions import (
    asked_behind_talk,
    asked_beside,
    in_doubt_about_a_subject,
    read_as_subject,
    read_parts,
)
from faqbot.nlu.subject import title_stems


def reading(intent, key="", confidence=0.9, **more):
    topics = ((key, confidence),) if intent in (FAQ, DOUBT) else more.pop("topics", ())
    outside = more.pop("outside", 0.9 if intent == OUT_OF_SCOPE else 0.1)
    return Reading(intent, key or intent, confidence, topics, "out_of_scope/dosis", outside, **more)


def reader(known):
    """Reads a text as the first of the known ones that it holds; anything else lies outside."""
    return lambda text: next((found for words, found in known.items() if words in text), reading(OUT_OF_SCOPE))


VEZELS, KEFIR = reading(FAQ, "faq/vezels"), reading(FAQ, "faq/kefir")


def keys(text, known, whole=None):
    return [part.reading.key for part in read_parts(text, whole or reading(FAQ, "faq/vezels"), reader(known))]


def test_two_questions_about_two_topics_are_two():
    assert keys("wat zijn vezels en hoe werkt kefir", {"vezels": VEZELS, "kefir": KEFIR}) == ["faq/vezels", "faq/kefir"]


def test_two_questions_about_one_topic_are_one():
    assert keys("wat zijn vezels en hoe werken vezels", {"vezels": VEZELS}) == []


def test_a_follow_up_and_a_question_outside_count_beside_a_question():
    known = {"vezels": VEZELS, "komt dat": reading(FOLLOW_UP, "vervolg/oorzaak")}
    assert keys("wat zijn vezels en hoe komt dat", known) == ["faq/vezels", "vervolg/oorzaak"]
    assert keys("wat zijn vezels en hoeveel kost het", known) == ["faq/vezels", OUT_OF_SCOPE]


def test_without_a_topic_there_are_no_parts():
    assert keys("wat kost het en hoeveel moet ik", {}) == []


def test_in_a_message_that_reads_as_outside_a_topic_must_be_beyond_doubt():
    text, outside = "wat zijn vezels en hoeveel kost het", reading(OUT_OF_SCOPE)
    assert keys(text, {"vezels": VEZELS}, outside) == []
    named = reading(FAQ, "faq/vezels", names_subject=True)
    assert keys(text, {"vezels": named}, outside) == ["faq/vezels", OUT_OF_SCOPE]


def test_small_talk_has_no_parts():
    assert keys("wat zijn vezels en hoe werkt kefir", {"vezels": VEZELS, "kefir": KEFIR}, reading("bedankt")) == []


def test_a_part_about_a_named_subject_gets_the_benefit_of_the_doubt():
    doubtful = reading(OUT_OF_SCOPE, outside=0.6, topics=(("faq/kefir", 0.9),), names_subject=True)
    assert keys("wat zijn vezels en is kefir zuur", {"vezels": VEZELS, "kefir": doubtful}) == [
        "faq/vezels",
        "faq/kefir",
    ]


def test_halves_that_only_the_reader_sees_must_both_be_sure():
    text = "kan ik vezels eten en drinken van kefir ook?"
    assert keys(text, {"kefir": KEFIR, "vezels": VEZELS}) == ["faq/vezels", "faq/kefir"]
    assert keys(text, {"kefir": reading(FAQ, "faq/kefir", 0.5), "vezels": VEZELS}) == []


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


def test_a_part_that_points_back_is_read_with_the_subject_before_it():
    known = {"vezels en hoe bouw": reading(FAQ, "faq/opbouwen"), "vezels": VEZELS, "ze": reading(FAQ, "faq/herstel")}
    text = "waarom zijn vezels goed en hoe bouw ik ze op"
    found = read_parts(text, VEZELS, reader(known), lambda piece: ["vezels"] if "vezels" in piece else [])
    assert [part.reading.key for part in found] == ["faq/vezels", "faq/opbouwen"]


def test_an_enumeration_is_one_question():
    text = "helpt kefir bij moeheid, hoofdpijn en vezels in brood?"
    assert keys(text, {"vezels in brood?": VEZELS, "kefir": KEFIR}, KEFIR) == []


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


def test_a_subject_among_filler_is_read_by_itself():
    other, read = reading(FAQ, "faq/iets"), reader({"kefir": KEFIR})
    assert read_as_subject("en kefir dan?", other, read, lambda word: [word]) == KEFIR
    assert read_as_subject("en kefir dan?", other, read, lambda word: []) == other
    assert read_as_subject("hoe werkt kefir?", other, read, lambda word: [word]) == other
    assert read_as_subject("en kefir dan?", reading("bedankt"), read, lambda word: [word]) == reading("bedankt")


def test_a_question_word_is_no_bare_subject():
    assert (
        in_doubt_about_a_subject(
            "waarom?", reading(FOLLOW_UP, "vervolg/waarom"), {"faq/a": title_stems("Waarom?")}, {}
        ).intent
        == FOLLOW_UP
    )
