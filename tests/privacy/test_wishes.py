import pytest

from faqbot.privacy.wishes import wants_erasure

WISHES = """
verwijder mijn gesprek|Verwijder mijn gesprek.|verwijder dit gesprek aub|wis deze chat|Kun je mijn gesprek verwijderen?
kan je alles wat ik heb gezegd wissen alsjeblieft|ik wil dat mijn gegevens worden verwijderd|wis alles
ik wil dat je mijn gegevens verwijdert|verwijder alles over mij|vergeet mij|gooi dit gesprek weg|gesprek verwijderen
mijn gesprek verwijderen|Hallo, verwijder mijn hele gesprek graag|delete my conversation|verwijder al mijn gegevens
wil je al mijn berichten wissen?|Wis m'n chatgeschiedenis nu|vergeet dit gesprek|vergeet alles wat ik heb verteld
ik wil mijn gegevens laten verwijderen|VERWIJDER MIJN GESPREK!!|ja wis dit gesprek maar
gooi alles weg wat ik zei|gooi alles weg|ik wil dat alles gewist wordt|ik wil mijn gegevens verwijderd hebben
mijn gesprek mag weg|dit gesprek moet gewist worden
"""
OTHERS = """
hoe kan ik mijn gesprek verwijderen|kan ik mijn berichten laten wissen|worden mijn gegevens verwijderd
wanneer wordt dit gesprek gewist|verwijder bacterien uit mijn darm|hoe verwijder ik gluten uit mijn dieet
vergeet niet te drinken|ik vergeet alles|wis mijn darmflora|alles|mijn gesprek|verwijder mijn gesprek niet|wis niets
kan antibiotica alle bacterien verwijderen|mijn poliep is verwijderd|ik wil alles weten|vergeet het
dit moet weg|mag dit weg|gooi alles weg uit mijn darm|mijn buikpijn moet weg|ik wil dat het weg gaat
verwijder mijn gesprek en zeg wat dysbiose is|kan ik dit gesprek laten verwijderen|verwijder|
"""


def lines(text):
    return [each for each in text.strip().replace("\n", "|").split("|") if each]


@pytest.mark.parametrize("message", lines(WISHES))
def test_wish_to_erase_is_recognised(message):
    assert wants_erasure(message)


@pytest.mark.parametrize("message", lines(OTHERS))
def test_anything_else_erases_nothing(message):
    assert not wants_erasure(message)
