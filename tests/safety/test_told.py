"""What is only told, and what the visitor makes their own all the same."""

import pytest

from faqbot.safety.engine import check


@pytest.mark.parametrize(
    "text",
    [
        "In de film die we kijken pleegt de hoofdpersoon zelfmoord, is popcorn vezelrijk?",
        "Voor Nederlands las ik een roman over een man die niet meer wil leven. Nu iets anders: wat is kefir?",
        "een serie waarin een meisje zichzelf pijn doet, we waren er stil van",
        "in de film krijgt de moeder chemo en koorts, wat een verhaal",
        "die actrice huilt zonder tranen, slecht gespeeld",
        "in de film snijdt hij zijn polsen door en toen moest ik wegkijken",
        "ik werk als verpleegkundige op de mdl en zie de hele dag bloed en poep",
    ],
)
def test_what_is_only_told_raises_nothing(text):
    assert not check(text).labels


@pytest.mark.parametrize(
    "text",
    [
        "Ik heb een boek over zelfmoord gelezen en nu wil ik het zelf ook",
        "documentaire gezien over zelfdoding, ik herken mezelf",
        "in de film pleegde iemand zelfmoord, ik snap hem wel",
        "mijn zoon zag een film en wil nu dood",
        "mijn zus is actrice en wil dood",
        "ik lees een boek waarin ze uitleggen hoe je zelfmoord pleegt",
        "ik voel me een personage dat dood wil",
    ],
)
def test_despair_of_the_visitor_or_somebody_near_counts_beside_a_film_or_book(text):
    assert "crisis" in check(text).labels


@pytest.mark.parametrize(
    "text",
    [
        "ik werk als verpleegkundige en heb bloed bij mijn poep",
        "ik doe geneeskunde en mijn broer heeft bloed in zijn poep",
        "ik werk in de zorg, sinds gisteren bloed bij de ontlasting",
    ],
)
def test_whose_trade_it_is_may_be_ill_too(text):
    assert "huisarts" in check(text).labels
