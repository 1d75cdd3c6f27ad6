"""The questions of a message read in turn."""

from dataclasses import replace

from faqbot.nlu.decision import FAQ, FOLLOW_UP, OUT_OF_SCOPE
from faqbot.nlu.in_turn import in_turn
from tests.nlu.readings import KEFIR, VEZELS, reader, reading

INSIDE, OUTSIDE = reading(FAQ, "faq/vezels"), reading(OUT_OF_SCOPE)


def turn(pieces, known, whole=INSIDE, *named):
    def subject_of(piece):
        return [word for word in named if word in piece]

    return list(in_turn(pieces, whole, reader(known), subject_of))


def keys(*arguments):
    return [part.reading.key for part in turn(*arguments)]


def outside(probability, kind="diagnose"):
    found = reading(OUT_OF_SCOPE, outside=probability, topics=(("faq/kefir", 0.7),), names_subject=True)
    return replace(found, kind=f"out_of_scope/{kind}")


def test_the_benefit_of_the_doubt_is_larger_in_a_message_that_is_about_the_article():
    pieces = ["wat zijn vezels", "en komt kefir daarvan"]
    known = {"vezels": VEZELS, "kefir": outside(0.8)}
    assert keys(pieces, known) == ["faq/vezels", "faq/kefir"]
    assert keys(pieces, known, OUTSIDE) == ["faq/vezels", OUT_OF_SCOPE]


def test_it_is_larger_too_for_the_topic_that_the_whole_message_is_about():
    pieces = ["hoe herken ik kefir", "en helpen vezels"]
    known = {"vezels": VEZELS, "kefir": replace(outside(0.5), topics=(("faq/kefir", 0.5),))}
    assert keys(pieces, known, KEFIR) == ["faq/kefir", "faq/vezels"]
    assert keys(pieces, known) == [OUT_OF_SCOPE, "faq/vezels"]


def test_a_price_never_gets_it():
    pieces = ["wat zijn vezels", "en wat kost kefir"]
    assert keys(pieces, {"vezels": VEZELS, "kefir": outside(0.6, "merk_of_prijs")}) == ["faq/vezels", OUT_OF_SCOPE]


def test_small_talk_beside_a_question_is_a_question_where_it_has_a_topic():
    talk = reading("ja", topics=(("faq/kefir", 0.95),))
    assert keys(["wat zijn vezels", "en kefir is goed idee?"], {"vezels": VEZELS, "kefir": talk}) == [
        "faq/vezels",
        "faq/kefir",
    ]
    unclear = reading("ja", topics=(("faq/kefir", 0.6),))
    assert keys(["wat zijn vezels", "en kefir is goed idee?"], {"vezels": VEZELS, "kefir": unclear})[1] == "ja"


def test_a_follow_up_is_read_with_the_subject_before_it_where_that_is_beyond_doubt():
    pieces = ["wat zijn vezels", "hoe meer eten?"]
    known = {"vezels hoe meer": reading(FAQ, "faq/opbouwen", 0.95), "vezels": VEZELS}
    known["hoe meer"] = reading(FOLLOW_UP, "vervolg/eten")
    assert keys(pieces, known, INSIDE, "vezels") == ["faq/vezels", "faq/opbouwen"]
    known["vezels hoe meer"] = reading(FAQ, "faq/opbouwen", 0.8)
    assert keys(pieces, known, INSIDE, "vezels") == ["faq/vezels", "vervolg/eten"]


def test_what_is_said_again_behind_a_comma_is_no_question_of_its_own():
    known = {"vezels": VEZELS, "maakt dat uit": reading(FAQ, "faq/kefir", 0.4)}
    assert keys(["waarom zijn vezels goed", "wat maakt dat uit"], known) == ["faq/vezels"]
    assert keys(["waarom zijn vezels goed?", "wat maakt dat uit"], known) == ["faq/vezels", "faq/kefir"]


def test_a_few_words_that_may_ask_something_must_be_clear():
    known = {"vezels": VEZELS, "kefir": reading(FAQ, "faq/kefir", 0.5)}
    assert keys(["helpen vezels", "en hele oude kefir ook?"], known) == ["faq/vezels"]
    assert keys(["helpen vezels", "en hele oude kefir ook?"], {**known, "kefir": KEFIR}) == ["faq/vezels", "faq/kefir"]


def test_a_question_that_stands_for_itself_is_read_without_the_story_before_it():
    clear = reading(FAQ, "faq/kefir", specific=True, names_subject=True)
    known = {"kuur gehad. Is kefir": reading(FAQ, "faq/herstel"), "kefir": clear, "vezels": VEZELS}
    assert keys(["wat zijn vezels?", "Ik heb een kuur gehad. Is kefir goed?"], known) == ["faq/vezels", "faq/kefir"]


def test_a_follow_up_behind_what_is_told_between_two_questions_is_one():
    known = {"krant": reading(FAQ, "faq/reacties"), "vezels": VEZELS, "iets aan": reading(FOLLOW_UP, "vervolg/wie")}
    pieces = ["wat zijn vezels?", "Het stond in de krant. En hebben ouderen daar iets aan?"]
    assert keys(pieces, known) == ["faq/vezels", "vervolg/wie"]
    assert keys(pieces[1:], known) == ["faq/reacties"]


def test_another_subject_of_the_same_topic_is_marked():
    specific = reading(FAQ, "faq/zuivel", names_subject=True, specific=True)
    pieces = ["is zuurkool goed?", "Ik drink graag karnemelk. Is karnemelk goed?"]
    found = turn(pieces, {"zuurkool": specific, "karnemelk": specific}, INSIDE, "zuurkool", "karnemelk")
    assert [part.other for part in found] == [False, True]
    again = turn(pieces[:1] * 2, {"zuurkool": specific}, INSIDE, "zuurkool")
    assert [part.other for part in again] == [False, False]
