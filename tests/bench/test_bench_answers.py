import io
import tarfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from bench.answers import DOMAIN, kind_of, known_in, known_texts
from bench.process import BenchError
from bench.questions import TURNS, conversation, distinct, questions
from evaluation import dataset
from faqbot.content.likeness import near_copies, stems

RESPONSES: dict[str, Any] = {
    "utter_out_of_scope/dosis": [{"text": "Hoeveelheden noem ik niet.\n"}, {"text": "Geen hoeveelheden."}],
    "utter_onbekend_onderwerp": [{"text": "Daar vind ik niets over."}],
    "utter_welke_bedoel_je": [{"text": "Wat bedoel je?", "buttons": []}],
    "utter_verwijzing/huisarts": [{"text": "Neem contact op met je huisarts."}],
    "utter_storing": [{"text": "Er ging iets mis."}],
    "utter_custom": [{"custom": {"a": 1}}],
}
KNOWN = known_in(RESPONSES)


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (["Vezels zijn voedsel.", "Bron: Vezels\nDit is geen medisch advies."], "answer"),
        (["Vezels.", "[Bron: Vezels](https://example.org)"], "answer"),
        (["Over koffie staat er niets in.", "Vezels.", "Bron: Vezels"], "answer"),
        (["Hoi, ik ben Darmgids.", "Hoeveelheden noem ik niet."], "refusal"),
        (["Daar vind ik niets over."], "refusal"),
        (["Wat bedoel je?"], "clarification"),
        (["Neem contact op met je huisarts."], "referral only"),
        (["Neem contact op met je huisarts.", "Hoeveelheden noem ik niet."], "refusal"),
        (["Neem contact op met je huisarts.", "Vezels.", "Bron: Vezels"], "answer"),
        (["Er ging iets mis."], "unexpected"),
        (["Hallo!"], "unexpected"),
        (["De Bron: die staat hier niet."], "unexpected"),
        ([""], "unexpected"),
        ([], "unexpected"),
    ],
)
def test_the_kind_of_a_reply(texts: list[str], kind: str) -> None:
    assert kind_of([{"recipient_id": "a", "text": text} for text in texts], KNOWN) == kind


@pytest.mark.parametrize(
    "reply", [None, "<html>", {"text": "Bron: Vezels"}, [None], [{"image": "a.png"}], [{"text": None}]]
)
def test_what_is_no_list_of_texts_is_no_right_answer(reply: object) -> None:
    assert kind_of(reply, KNOWN) == "unexpected"


def test_known_texts_come_from_the_model(tmp_path: Path) -> None:
    model = tmp_path / "model.tar.gz"
    content = yaml.safe_dump({"responses": RESPONSES}).encode()
    with tarfile.open(model, "w:gz") as archive:
        member = tarfile.TarInfo(DOMAIN)
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))
    assert known_texts(model) == KNOWN
    model.write_bytes(model.read_bytes()[:40])
    with pytest.raises(BenchError, match="no whole model"):
        known_texts(model)


def test_forty_questions_all_asked_equally_often() -> None:
    asked = questions()
    assert len(asked) == len(set(asked)) == 40
    turns = Counter(turn for number in range(len(asked) // TURNS) for turn in conversation(asked, number))
    assert turns == Counter(asked)


def test_no_message_is_sent_twice_yet_its_words_stay_the_same() -> None:
    question = questions()[0]
    messages = {distinct(question, number) for number in range(3000)}
    assert len(messages) == 3000
    assert {stems(message) for message in messages} == {stems(question)}


def test_no_question_nearly_stands_in_the_evaluation() -> None:
    held_out = [
        question.text
        for question in (
            *dataset.article_questions(),
            *dataset.outside_questions(),
            *dataset.behind_a_greeting(),
            *dataset.life_messages(),
        )
    ]
    asked = questions()
    copies = [(asked[a], held_out[b]) for a, b in near_copies(asked, held_out)]
    assert not copies, copies
