from faqbot.answers.suggestions import suggestions
from faqbot.answers.topics import topic
from faqbot.content.knowledge import knowledge


def answer(title, *follow_ups):
    return [{"text": "x", "metadata": {"title": title, "sections": ["6.1"], "next": list(follow_ups)}}]


RESPONSES = {
    "utter_faq/dysbiose": answer("Wat is dysbiose?", "dysbiose", "stress", "vervallen", "zenuw", "ecosysteem", "eten"),
    "utter_faq/stress": answer("Wat doet stress?"),
    "utter_faq/zenuw": answer("Wat is de nervus vagus?", "stress"),
    "utter_faq/ecosysteem": answer("Waarom heet het een ecosysteem?"),
    "utter_faq/eten": answer("Wat eten darmbacteriën?"),
}


def names(domain, after, discussed=()):
    return [found.name for found in suggestions(domain, topic(domain, after), list(discussed))]


def test_what_is_named_next_comes_first_and_what_was_answered_is_left_out():
    domain = {"responses": RESPONSES}
    assert names(domain, "dysbiose") == ["stress", "zenuw", "ecosysteem"]
    assert names(domain, "dysbiose", ["utter_faq/stress"]) == ["zenuw", "ecosysteem", "eten"]
    assert names(domain, "zenuw", ["utter_faq/stress"]) == []


def test_after_every_topic_there_are_two_or_three_also_when_the_named_ones_were_answered():
    domain = {"responses": {f"utter_faq/{entry.name}": list(entry.answers) for entry in knowledge()}}
    for entry in knowledge():
        answered = [f"utter_faq/{name}" for name in entry.metadata["next"]]
        assert 2 <= len(names(domain, entry.name)) <= 3, entry.name
        found = names(domain, entry.name, answered)
        assert found, entry.name
        assert not {f"utter_faq/{name}" for name in found} & set(answered), entry.name
