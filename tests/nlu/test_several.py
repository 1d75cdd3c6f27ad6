"""Which parts of a message count as questions of their own."""

from dataclasses import replace

from faqbot.nlu.decision import FAQ, FOLLOW_UP, OUT_OF_SCOPE
from faqbot.nlu.several import read_parts
from tests.nlu.readings import KEFIR, VEZELS, reader, reading


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


def test_a_likely_topic_that_by_itself_hardly_lies_outside_is_beyond_doubt_too():
    text, outside = "wat zijn vezels en hoeveel kost het", reading(OUT_OF_SCOPE)
    likely = reading(FAQ, "faq/vezels", 0.7, names_subject=True, outside=0.05)
    assert keys(text, {"vezels": likely}, outside) == ["faq/vezels", OUT_OF_SCOPE]
    assert keys(text, {"vezels": replace(likely, outside=0.2)}, outside) == []


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


def test_a_part_that_points_back_is_read_with_the_subject_before_it():
    known = {"vezels en hoe bouw": reading(FAQ, "faq/opbouwen"), "vezels": VEZELS, "ze": reading(FAQ, "faq/herstel")}
    text = "waarom zijn vezels goed en hoe bouw ik ze op"
    found = read_parts(text, VEZELS, reader(known), lambda piece: ["vezels"] if "vezels" in piece else [])
    assert [part.reading.key for part in found] == ["faq/vezels", "faq/opbouwen"]


def test_an_enumeration_is_one_question():
    text = "helpt kefir bij moeheid, hoofdpijn en vezels in brood?"
    assert keys(text, {"vezels in brood?": VEZELS, "kefir": KEFIR}, KEFIR) == []


def subjects(*known):
    return lambda piece: [word for word in known if word in piece]


def parts_of(text, known, whole, *named):
    return [(part.reading.key, part.leans) for part in read_parts(text, whole, reader(known), subjects(*named))]


def test_another_subject_is_asked_the_question_before_it():
    known = {
        "helpt kefir bij": reading(FAQ, "faq/kefir_bij"),
        "kefir": reading(FAQ, "faq/kefir", 0.7),
        "vezels": VEZELS,
    }
    found = parts_of("helpt vezels bij stress? en kefir dan?", known, VEZELS, "vezels", "kefir")
    assert found == [("faq/vezels", False), ("faq/kefir_bij", False)]


def test_a_word_that_names_no_subject_is_asked_the_question_before_it_when_the_reader_is_very_sure():
    known = {"helpt wandelen": reading(FAQ, "faq/wandelen", 0.8), "vezels": VEZELS}
    text = "helpt vezels bij stress? en wandelen?"
    assert ("faq/wandelen", False) not in parts_of(text, known, VEZELS, "vezels")
    known["helpt wandelen"] = reading(FAQ, "faq/wandelen", 0.95)
    assert ("faq/wandelen", False) in parts_of(text, known, VEZELS, "vezels")


def test_a_part_about_the_same_topic_that_leans_may_be_a_follow_up():
    known = {"aan doen": reading(FOLLOW_UP, "vervolg/aanpak")}
    text = "wat zijn vezels en kan ik daar met vezels iets aan doen"
    assert parts_of(text, {"met vezels": VEZELS, **known, "vezels": VEZELS}, VEZELS, "vezels") == [
        ("faq/vezels", False),
        ("vervolg/aanpak", True),
    ]


def test_a_message_that_is_clear_as_a_whole_and_not_in_its_parts_is_one_question():
    unsure = {"merk": reading(FAQ, "faq/kefir", 0.6), "duurt": reading(FOLLOW_UP, "vervolg/duur")}
    text = "wanneer merk je iets en hoe lang duurt dat"
    assert keys(text, unsure, reading(FAQ, "faq/duur", 0.97)) == []
    assert keys(text, unsure, reading(FAQ, "faq/duur", 0.6)) == ["faq/kefir", "vervolg/duur"]


def test_a_message_that_reads_as_outside_counts_when_all_its_parts_are_inside():
    known = {
        "vezels": replace(VEZELS, confidence=0.7, names_subject=True),
        "komt": reading(FOLLOW_UP, "vervolg/oorzaak"),
    }
    assert keys("wat zijn vezels. hoe komt dat", known, reading(OUT_OF_SCOPE)) == ["faq/vezels", "vervolg/oorzaak"]


def test_two_subjects_of_one_topic_are_two_questions():
    known = {"vezels": VEZELS, "kefir": reading(FAQ, "faq/vezels", names_subject=True, specific=True)}
    text = "zijn vezels goed? Mijn zus drinkt kefir. Is kefir goed?"
    assert [key for key, _ in parts_of(text, known, VEZELS, "vezels", "kefir")] == ["faq/vezels", "faq/vezels"]


def test_a_first_part_is_no_follow_up_where_it_has_a_topic_and_the_others_are_questions():
    goes = reading(FOLLOW_UP, "vervolg/dokter", topics=(("faq/dokter", 0.97),), outside=0.05)
    text = "moet ik naar een arts. wat zijn vezels"
    assert keys(text, {"arts": goes, "vezels": VEZELS}) == ["faq/dokter", "faq/vezels"]
    less = replace(goes, topics=(("faq/dokter", 0.9),))
    assert keys(text, {"arts": less, "vezels": VEZELS}) == ["vervolg/dokter", "faq/vezels"]
    assert keys(text, {"arts": replace(goes, outside=0.2), "vezels": VEZELS}) == ["vervolg/dokter", "faq/vezels"]
    assert keys("moet ik naar een arts. hoe duurt dat", {"arts": goes, "duurt": goes}) == []
