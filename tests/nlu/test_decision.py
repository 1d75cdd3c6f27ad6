import pytest

from faqbot.nlu.decision import Thresholds, decide, side

BORDERS = Thresholds(answer=0.5, ask=0.25, outside=0.5)
SECTIONS = {"faq/a": "1", "faq/b": "2", "faq/c": "3", "faq/d": "4", "faq/e": "5", "faq/a_bis": "1"}


def read(probabilities, outside=0.0):
    return decide(probabilities, outside, SECTIONS, BORDERS)


@pytest.mark.parametrize(
    ("probabilities", "intent"),
    [
        ({"faq/a": 0.5, "faq/b": 0.5}, "faq"),
        ({"faq/a": 0.49, "faq/b": 0.48, "faq/c": 0.03}, "nlu_fallback"),
        ({"faq/a": 0.25, "faq/b": 0.25, "faq/c": 0.25, "faq/d": 0.25}, "nlu_fallback"),
        ({"faq/a": 0.24, "faq/b": 0.22, "faq/c": 0.22, "faq/d": 0.22, "faq/e": 0.1}, "out_of_scope"),
    ],
    ids=["answer", "just no answer", "ask", "just no ask"],
)
def test_the_best_section_answers_asks_or_is_too_weak_exactly_at_the_borders(probabilities, intent):
    assert read(probabilities).intent == intent


@pytest.mark.parametrize(("outside", "intent"), [(0.49, "faq"), (0.5, "out_of_scope"), (1.0, "out_of_scope")])
def test_from_its_border_on_outside_beats_even_a_certain_topic(outside, intent):
    assert read({"faq/a": 1.0}, outside).intent == intent


@pytest.mark.parametrize(
    ("topic", "outside", "named", "intent"),
    [
        (0.9, 0.79, True, "faq"),
        (0.9, 0.79, False, "out_of_scope"),
        (0.9, 0.8, True, "out_of_scope"),
        (0.89, 0.5, True, "out_of_scope"),
        (0.89, 0.49, True, "faq"),
    ],
    ids=["beyond doubt", "nothing named", "too far outside", "not beyond doubt", "not outside at all"],
)
def test_a_message_that_names_something_else_is_still_answered_where_its_topic_is_beyond_doubt(
    topic, outside, named, intent
):
    borders = Thresholds(answer=0.5, ask=0.25, outside=0.5, outside_named=0.8, beyond_doubt=0.9)
    assert decide({"faq/a": topic, "faq/b": 1 - topic}, outside, SECTIONS, borders, named=named).intent == intent


def test_a_section_is_weighed_against_the_other_sections_and_not_against_the_rest():
    reading = read({"faq/a": 0.3, "faq/b": 0.1, "out_of_scope/x": 0.35, "begroeting": 0.25}, outside=0.49)
    assert reading.intent == "faq"
    assert reading.confidence == pytest.approx(0.75)


@pytest.mark.parametrize(
    ("probabilities", "outside", "intent"),
    [
        ({"begroeting": 0.6, "faq/a": 0.4}, 0.0, "begroeting"),
        ({"begroeting": 0.5, "faq/a": 0.5}, 0.0, "faq"),
        ({"begroeting": 0.4, "faq/a": 0.3, "faq/b": 0.3}, 0.0, "faq"),
        ({"begroeting": 0.4, "out_of_scope/x": 0.3, "out_of_scope/y": 0.3}, 0.9, "out_of_scope"),
        ({"begroeting": 0.5, "faq/a": 0.25, "out_of_scope/x": 0.25}, 0.9, "begroeting"),
        ({"bedankt": 0.2, "begroeting": 0.45, "faq/a": 0.35}, 0.0, "begroeting"),
    ],
    ids=["likelier", "as likely", "topics add up", "kinds add up", "likelier than each side", "best of two"],
)
def test_small_talk_must_be_likelier_than_all_topics_and_all_that_is_outside(probabilities, outside, intent):
    assert read(probabilities, outside).intent == intent


def test_topics_of_one_section_add_up_to_an_answer_of_the_likeliest():
    reading = read({"faq/a": 0.25, "faq/a_bis": 0.3, "faq/b": 0.45})
    assert (reading.intent, reading.key) == ("faq", "faq/a_bis")
    assert reading.confidence == pytest.approx(0.55)


def test_topics_are_at_most_three_one_a_section_best_first():
    reading = read({"faq/d": 0.1, "faq/c": 0.15, "faq/b": 0.25, "faq/a": 0.2, "faq/a_bis": 0.3})
    assert [topic for topic, _ in reading.topics] == ["faq/a_bis", "faq/b", "faq/c"]
    assert [p for _, p in reading.topics] == pytest.approx([0.5, 0.25, 0.15])


def test_outside_gives_the_likeliest_kind_and_keeps_the_near_topics():
    reading = read({"faq/a": 0.2, "out_of_scope/dosis": 0.3, "out_of_scope/merk": 0.5}, outside=0.8)
    assert (reading.key, reading.kind) == ("out_of_scope/merk", "out_of_scope/merk")
    assert (reading.confidence, reading.outside) == (0.8, 0.8)
    assert [topic for topic, _ in reading.topics] == ["faq/a"]


def test_a_topic_without_a_known_section_stands_for_itself():
    reading = read({"faq/nieuw": 0.6, "faq/ook_nieuw": 0.4})
    assert [topic for topic, _ in reading.topics] == ["faq/nieuw", "faq/ook_nieuw"]


def test_without_any_topic_a_message_is_outside():
    assert read({"out_of_scope/x": 1.0}, outside=0.1).intent == "out_of_scope"
    assert read({}).intent == "out_of_scope"


def test_a_label_lies_inside_outside_or_on_neither_side():
    assert [side(label) for label in ("faq/stress", "out_of_scope/dosis", "begroeting")] == [1, -1, 0]


@pytest.mark.parametrize(
    ("named", "subject", "confidence", "border"),
    [
        (False, True, 0.95, 0.65),
        (False, True, 0.85, 0.5),
        (False, False, 0.95, 0.5),
        (True, True, 0.95, 0.8),
        (True, True, 0.85, 0.5),
    ],
    ids=["clear", "not clear", "no subject", "named and beyond doubt", "named and in doubt"],
)
def test_the_border_of_outside_hangs_on_what_a_message_names(named, subject, confidence, border):
    borders = Thresholds(
        answer=0.5, ask=0.25, outside=0.5, outside_named=0.8, beyond_doubt=0.9, outside_clear=0.65, clear=0.9
    )
    assert borders.border(confidence, named=named, subject=subject) == border


def test_only_a_specific_subject_makes_a_message_no_follow_up():
    probabilities = {"vervolg/oorzaak": 0.7, "faq/a": 0.3}
    assert decide(probabilities, 0.1, SECTIONS, BORDERS, subject=True).intent == "faq"
    assert decide(probabilities, 0.1, SECTIONS, BORDERS, subject=True, specific=False).intent == "vervolg"
