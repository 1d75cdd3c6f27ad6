"""Whose complaint it is: an animal's, or that of somebody who has one."""

import pytest

from faqbot.safety.engine import check


@pytest.mark.parametrize(
    "text",
    [
        "Cavia vermagert, voel zijn ribben zitten. Geef ik hem vezels?",
        "Voor mijn poes van negentien, die sterk vermagert, zoek ik een geschikt probioticum.",
        "De kat van de buren, waar ik voor zorg, heeft koorts en ligt suf in de mand.",
        "de poes krijg ik niet wakker",
        "Sinds de verhuizing wil mijn papegaai niet meer leven",
        "hond van de buren wil niet meer leven zo zielig ligt ie erbij",
        "de kanarie van opa poept zwart",
        "onze bulldog heeft al vijf weken diarree",
    ],
)
def test_complaint_of_an_animal_is_the_animals(text):
    verdict = check(text)
    assert verdict.findings == ()
    assert verdict.pet


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("huisarts", "mijn dochter, die een kat heeft, heeft bloed bij haar poep"),
        ("huisarts", "Mijn hond is dood en ik poep bloed"),
        ("spoed", "Mijn kat slaapt en ik krijg mijn man niet wakker"),
        ("spoed", "Gisteren flauwgevallen, mijn hond likte me wakker"),
        ("spoed", "de kat krabde en ik krijg hem niet wakker, mijn zoontje"),
        ("spoed", "hond beet mijn zoontje, bloed gutst uit zijn been"),
        ("huisarts", "ik eet een eitje en heb bloed bij mijn poep"),
    ],
)
def test_somebody_with_an_animal_gets_the_referral(label, text):
    assert label in check(text).labels


@pytest.mark.parametrize(
    "text",
    [
        "Kat weg, wil niet meer leven",
        "mijn kat is weggelopen, wil niet meer verder leven",
        "konijn overleden, wil er niet meer zijn",
        "sinds de poes er niet meer is wil niet meer leven",
        "Paard verkocht, alles geregeld, afscheidsbrief ligt klaar",
        "hond ingeslapen, hoeft voor mij niet meer",
    ],
)
def test_despair_after_the_loss_of_an_animal_is_despair(text):
    """Who writes so leaves "ik" out."""
    assert "crisis" in check(text).labels
