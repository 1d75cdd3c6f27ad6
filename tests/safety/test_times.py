"""Durations and ages."""

import pytest

from faqbot.safety.engine import check


@pytest.mark.parametrize(
    "duration",
    [
        "al elf dagen",
        "al 2 weken",
        "sinds 2 wkn",
        "al drie weken",
        "sinds januari",
        "al maanden",
        "wekenlang",
        "al anderhalve maand",
    ],
)
def test_diarrhoea_over_ten_days_is_an_alarm(duration):
    assert "huisarts" in check(f"ik heb {duration} diarree").labels


@pytest.mark.parametrize("duration", ["sinds gisteren", "al drie dagen", "een week", "al 9 dagen", "sinds vanochtend"])
def test_shorter_diarrhoea_is_none(duration):
    assert check(f"ik heb {duration} diarree").findings == ()


@pytest.mark.parametrize("duration", ["al vier weken", "al 2 maanden", "sinds maart", "al jaren", "al een half jaar"])
def test_other_complaints_over_three_weeks_are_an_alarm(duration):
    assert "huisarts" in check(f"ik heb {duration} buikpijn").labels


@pytest.mark.parametrize("duration", ["al een week", "al 2 weken", "sinds gisteren", "vijf dagen"])
def test_shorter_complaints_are_none(duration):
    assert check(f"ik heb {duration} buikpijn").findings == ()


@pytest.mark.parametrize(
    "child",
    ["mijn baby", "onze peuter", "onze zoon van 3", "mijn dochter van 4 jaar", "kindje van 8 maanden", "zoontje (2)"],
)
def test_complaint_of_a_young_child_is_an_alarm(child):
    assert "huisarts" in check(f"{child} heeft buikpijn").labels


@pytest.mark.parametrize("child", ["mijn dochter van 12", "onze zoon van 9 jaar", "mijn zoontje van 7"])
def test_complaint_of_an_older_child_is_none(child):
    assert check(f"{child} heeft buikpijn").findings == ()


def test_fever_is_read_from_a_temperature():
    assert "huisarts" in check("diarree en 39,5 graden").labels


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("dit is nu de vierde week dat ik krampen heb", True),
        ("al heel het najaar buikpijn", True),
        ("het is nu week zes met een opgeblazen buik", True),
        ("in week zes van de cursus gaat het over de buik", False),
        ("dit is nu de tweede dag met krampen", False),
    ],
)
def test_duration_that_is_told_by_its_number_or_season_counts(text, long):
    assert ("huisarts" in check(text).labels) is long


def test_age_after_a_comma_is_no_duration():
    assert not check("sinds gisteren dunne poep, 33 jaar, verder prima").labels
