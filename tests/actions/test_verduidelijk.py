FOUR = [("dysbiose", 0.3), ("stress", 0.25), ("zenuw", 0.2), ("eten", 0.1)]


async def test_in_doubt_the_three_likeliest_topics_and_something_else_are_offered_in_plain_dutch(run):
    said = await run("action_verduidelijk", faq=FOUR)
    assert said.names == ["utter_welke_bedoel_je"]
    assert [button["title"] for button in said.messages[0]["buttons"]] == [
        "Wat is dysbiose?",
        "Wat doet stress met je darmen?",
        "Wat is de nervus vagus?",
        "Iets anders",
    ]
    assert said.offered == ["dysbiose", "stress", "zenuw", "/iets_anders"]
    assert said.slots == {"niet_begrepen": 1}


async def test_two_topics_are_enough_to_ask_which(run):
    said = await run("action_verduidelijk", faq=FOUR[:2])
    assert said.names == ["utter_welke_bedoel_je"]
    assert said.offered == ["dysbiose", "stress", "/iets_anders"]


async def test_a_question_which_one_needs_two_topics(run):
    one, none = await run("action_verduidelijk", faq=FOUR[:1]), await run("action_verduidelijk")
    assert one.names == none.names == ["utter_onbekend_onderwerp"]
    assert (one.offered, none.offered) == (["dysbiose"], [])


async def test_at_the_second_doubt_in_a_row_it_says_what_it_can_do_and_still_offers_the_topics(run):
    said = await run("action_verduidelijk", slots={"niet_begrepen": 1}, faq=FOUR)
    assert said.names == ["utter_weer_niet_begrepen"]
    assert said.offered == ["dysbiose", "stress", "zenuw", "/iets_anders"]
    assert said.slots == {"niet_begrepen": 2}


async def test_a_verdict_that_only_looked_like_questioning_a_referral_is_taken(run):
    said = await run("action_verduidelijk", slots={"laatste_onderwerp": "dysbiose"}, intent="hielp_niet")
    assert said.names == ["utter_hielp_niet"]
    assert said.offered[-1] == "/iets_anders"


async def test_a_follow_up_of_a_clarifying_question_goes_on_about_its_likeliest_topic(run):
    asked = [
        {"event": "user", "text": "dysbiose"},
        {
            "event": "bot",
            "text": "welke",
            "metadata": {"utter_action": "utter_welke_bedoel_je"},
            "data": {"buttons": [{"title": "a", "payload": '/onderwerp{"topic":"dysbiose"}'}]},
        },
    ]
    wide = {"stress": 0.9, "zenuw": 0.01}
    said = await run("action_verduidelijk", events=asked, text="en hoe dan?", intent="nlu_fallback", wide=wide)
    assert said.names[0] == "utter_faq/stress"
