import csv
import datetime
import io
import json

import pytest

from faqbot.editors import reactions
from faqbot.editors.flags import flags, reason

TODAY = datetime.date(2026, 11, 28)
ORDINARY = "Na een half jaar wandelen en meer groente eten heb ik minder last van mijn buik. Het ging langzaam."


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("Kijk op www.pillenboer.ru voor meer", "link"),
        ("Nu met 20% korting op mijn kuur", "reclame"),
        ("mail mij op jan@voorbeeld.nl", "contactgegevens"),
        ("wat een stelletje idioten", "ongepast"),
        ("dit wondermiddel heeft mij helemaal genezen", "wonderclaim"),
        ("ik nam elke dag 5 gram inuline", "dosis_of_merk"),
        ("koop koop koop koop koop koop koop koop", "herhaald"),
        ("IK BEN ZO ONTZETTEND BOOS OP IEDEREEN HIER", "hoofdletters"),
    ],
)
def test_rules_point_at_spam_and_unsuitable_content(text, flag):
    assert flag in flags(text)
    assert reason(flag) != flag


def test_ordinary_experience_gets_no_flag():
    assert flags(ORDINARY) == []
    assert flags("Mijn huisarts dacht mee. Na drie weken ging het beter, al blijf ik gevoelig.") == []
    assert flags(ORDINARY, alarm=True) == ["alarm"]


def test_reaction_waits_masked_and_nothing_is_shown_before_it_is_approved(database):
    reactions.add(f"{ORDINARY} Bel 0612345678.")
    (kept,) = reactions.reactions()
    assert kept.status == reactions.WAITING
    assert kept.text.endswith("Bel ***.")
    assert kept.flags == ("contactgegevens",)
    assert b"0612345678" not in database.read_bytes()
    assert reactions.reactions(reactions.APPROVED) == []
    assert reactions.decide(kept.id, reactions.APPROVED)
    assert [found.id for found in reactions.reactions(reactions.APPROVED)] == [kept.id]


def test_writer_can_have_it_erased_with_the_code(database):
    code = reactions.add(ORDINARY)
    assert not reactions.erase("AAAA-AAAA")
    assert reactions.erase(f" {code.lower()} ")
    assert reactions.reactions() == []
    assert b"half jaar wandelen" not in database.read_bytes()


def test_refused_ones_go_after_a_month_and_approved_ones_stay(database):
    for status in (reactions.APPROVED, reactions.REFUSED, reactions.SPAM, None):
        reactions.add(ORDINARY, day=TODAY - datetime.timedelta(days=200 if status is None else 40))
        if status:
            reactions.decide(reactions.reactions()[-1].id, status, TODAY - datetime.timedelta(days=31))
    assert reactions.purge(TODAY) == 3
    assert [found.status for found in reactions.reactions()] == [reactions.APPROVED]
    with pytest.raises(ValueError, match="misschien"):
        reactions.decide(1, "misschien")


def test_export_holds_day_and_words_only_and_no_formula(database):
    reactions.add("=HYPERLINK(1) en verder gewoon tekst", day=TODAY)
    found = reactions.reactions()
    assert json.loads(reactions.export(found, "json")) == [
        {"datum": "2026-11-28", "tekst": "=HYPERLINK(1) en verder gewoon tekst"}
    ]
    (row,) = csv.DictReader(io.StringIO(reactions.export(found, "csv")))
    assert row == {"datum": "2026-11-28", "tekst": "'=HYPERLINK(1) en verder gewoon tekst"}
