"""Conversations over real HTTP: follow-ups, several questions, doubt, verdicts, other languages."""

from faqbot.answers.outline import outline
from tests.server.processes import sources, texts


def test_follow_ups_go_on_about_the_last_subject_and_a_new_question_does_not(server):
    server.ask("talk-1", "wat is dysbiose?")
    assert sources(server.ask("talk-1", "en hoe komt dat?")) == [outline()["6.2"].heading]
    new = sources(server.ask("talk-1", "wat zijn vezels?"))
    assert new == sources(server.ask("talk-1-alone", "wat zijn vezels?"))


def test_what_the_article_does_not_tell_about_the_subject_is_said_without_a_source(server):
    server.ask("talk-2", "wat is serotonine?")
    reply = server.ask("talk-2", "en voor kinderen?")
    assert not sources(reply)
    assert "kinderen" in texts(reply).lower()


def test_shorter_simpler_and_an_example_are_about_the_last_answer(server):
    first = server.ask("talk-3", "wat zijn prebiotica?")
    short = server.ask("talk-3", "korter graag")
    assert sources(short) == sources(first)
    assert len(texts(short)) < len(texts(first))
    for remark in ("leg uit alsof ik 10 ben", "geef eens een voorbeeld", "herhaal dat eens"):
        assert sources(server.ask("talk-3", remark)) == sources(first), remark


def test_two_questions_get_two_answers_with_their_own_source_in_order(server):
    alone = [sources(server.ask(f"talk-4-{n}", q)) for n, q in enumerate(("wat is inuline?", "wat is cortisol?"))]
    both = server.ask("talk-4", "wat is inuline en wat is cortisol?")
    assert sources(both) == [*alone[0], *alone[1]]
    assert "geen medisch advies" in texts(both)


def test_a_bare_word_is_asked_about_and_the_choice_is_answered(server):
    asked = server.ask("talk-5", "antibiotica")
    assert not sources(asked)
    assert asked[-1]["buttons"][-1]["payload"] == "/iets_anders"
    assert sources(server.ask("talk-5", "2"))


def test_twice_not_understood_names_a_person_and_thuisarts(server):
    server.ask("talk-6", "wqxz zzrkk")
    again = texts(server.ask("talk-6", "qqzx wrrkk"))
    assert "huisarts" in again
    assert "thuisarts.nl" in again


def test_thumbs_stand_last_under_an_answer_and_are_answered(server):
    buttons = server.ask("talk-7", "wat is inuline?")[-1]["buttons"]
    assert [button["payload"] for button in buttons[-2:]] == ["/hielp_wel", "/hielp_niet"]
    assert not sources(server.ask("talk-7", "/hielp_wel"))
    offered = server.ask("talk-7", "👎")[-1]["buttons"]
    assert len(offered) == 3


def test_another_language_gets_a_sentence_in_it(server):
    reply = texts(server.ask("talk-8", "how can I improve my gut after a long illness"))
    assert "This guide speaks Dutch only" in reply


def test_telegrams_start_is_a_greeting(server):
    assert "ik ben Darmgids" in texts(server.ask("talk-9", "/start"))
