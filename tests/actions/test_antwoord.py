async def test_an_answer_is_followed_by_its_source_lines_with_the_disclaimer(run):
    said = await run("action_antwoord", faq=[("dysbiose", 0.9), ("stress", 0.1)])
    assert said.names == ["utter_faq/dysbiose", "utter_bron"]
    assert said.message("utter_bron")["bronnen"].splitlines() == [
        "Bron: Dysbiose uitgelegd zonder jargon",
        "Bron: Wanneer raakt het microbioom uit evenwicht?",
    ]


async def test_the_scientific_source_follows_the_section_where_the_article_names_one(run):
    said = await run("action_antwoord", faq=[("stress", 0.9)])
    assert said.message("utter_bron")["bronnen"].splitlines() == [
        "Bron: Stress voelt je buik eerder dan je hoofd",
        "Wetenschappelijke bron: https://doi.org/10.1000/xyz",
    ]


async def test_what_to_ask_next_is_three_existing_other_topics_in_order(run):
    said = await run("action_antwoord", faq=[("dysbiose", 0.9)])
    assert said.payloads[:3] == [f'/onderwerp{{"topic":"{name}"}}' for name in ("stress", "zenuw", "ecosysteem")]
    assert said.offered[:3] == ["stress", "zenuw", "ecosysteem"]
    assert said.slots == {"laatste_onderwerp": "dysbiose", "besproken": ["utter_faq/dysbiose"]}


async def test_what_was_answered_before_is_not_suggested_again(run):
    said = await run("action_antwoord", slots={"besproken": ["utter_faq/stress"]}, faq=[("dysbiose", 0.9)])
    assert said.offered[:3] == ["zenuw", "ecosysteem", "eten"]
    assert said.slots["besproken"] == ["utter_faq/stress", "utter_faq/dysbiose"]


async def test_the_thumbs_are_the_last_buttons_under_an_answer(run):
    said = await run("action_antwoord", faq=[("dysbiose", 0.9)])
    assert said.message("utter_bron")["buttons"][-2:] == [
        {"title": "👍 Dit hielp", "payload": "/hielp_wel"},
        {"title": "👎 Dit hielp niet", "payload": "/hielp_niet"},
    ]


async def test_an_answer_without_follow_ups_offers_nothing(run):
    said = await run("action_antwoord", offered=["zenuw"], text="wat doet stress met mij", faq=[("stress", 1)])
    assert said.names == ["utter_faq/stress", "utter_bron"]
    assert said.payloads == ["/hielp_wel", "/hielp_niet"]


async def test_a_name_that_the_article_does_not_cover_is_said_before_the_part_that_it_does(run):
    said = await run("action_antwoord", faq=[("stress", 0.9)], entities=["koffie", "suiker", "koffie", "alcohol"])
    assert said.names == ["utter_deels", "utter_faq/stress", "utter_bron"]
    assert said.message("utter_deels")["niet_in_artikel"] == "koffie, suiker en alcohol"
    assert said.message("utter_deels")["titel"] == "Wat doet stress met je darmen?"


async def test_without_a_topic_in_the_domain_it_says_so_and_cites_nothing(run):
    for ranking in ([], [("bestaat_niet", 0.9)]):
        said = await run("action_antwoord", offered=["stress"], faq=ranking)
        assert said.names == ["utter_onbekend_onderwerp"]
        assert (said.payloads, said.slots) == ([], {})


async def test_a_button_answers_its_topic_whatever_was_offered(run):
    said = await run("action_antwoord", topic="zenuw", text='/onderwerp{"topic":"zenuw"}', offered=["stress"])
    assert said.names == ["utter_faq/zenuw", "utter_bron"]


async def test_a_button_of_a_topic_that_is_gone_gets_an_answer_all_the_same(run):
    said = await run("action_antwoord", topic="vervallen", text='/onderwerp{"topic":"vervallen"}')
    assert said.names == ["utter_onbekend_onderwerp"]
