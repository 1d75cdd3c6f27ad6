"""Alarm words in other languages, one typical message for every case, and ordinary questions."""

import pytest

from faqbot.safety.engine import check

ALARMS = [
    ("en", "spoed", "I'm losing a lot of blood from my bottom and it won't stop bleeding"),
    ("en", "spoed", "sudden unbearable pain in my stomach"),
    ("en", "spoed", "my baby is limp and drowsy and has no wet nappy"),
    ("en", "spoed", "my newborn is vomiting green"),
    ("en", "spoed", "my son swallowed a button battery"),
    ("en", "spoed", "grandma has a fever and is confused"),
    ("en", "spoed", "I have chest pain going to my arm"),
    ("en", "spoed", "my lips are swollen after the capsule"),
    ("en", "crisis", "everyone would be better without me, I'm tired of living"),
    ("en", "huisarts", "I lost 8 kilos without trying"),
    ("en", "huisarts", "diarrhea for three weeks now"),
    ("en", "huisarts", "my father had bowel cancer and my stool changed"),
    ("en", "huisarts", "food gets stuck in my throat"),
    ("en", "huisarts", "I take metformin and I have diarrhea"),
    ("en", "overleg", "I am pregnant, can I take a probiotic?"),
    ("de", "spoed", "plötzlich unerträgliche Bauchschmerzen"),
    ("de", "spoed", "mein Baby hat grün erbrochen"),
    ("de", "spoed", "meine Tochter hat eine Knopfzelle verschluckt"),
    ("de", "crisis", "ich will mir das Leben nehmen"),
    ("de", "huisarts", "ich habe seit Wochen Durchfall"),
    ("de", "huisarts", "ich habe 7 Kilo abgenommen ohne Grund"),
    ("de", "overleg", "ich bin schwanger, darf ich Probiotika nehmen?"),
    ("fr", "spoed", "j'ai perdu beaucoup de sang"),
    ("fr", "spoed", "mon bébé vomit vert"),
    ("fr", "crisis", "je n'ai plus envie de vivre"),
    ("fr", "huisarts", "j'ai maigri de six kilos sans raison"),
    ("fr", "huisarts", "diarrhée depuis trois semaines"),
    ("fr", "overleg", "je suis enceinte, puis-je prendre un probiotique ?"),
    ("tr", "spoed", "babam kan kusuyor"),
    ("tr", "spoed", "bebeğim yeşil kusuyor"),
    ("tr", "crisis", "artık yaşamak istemiyorum"),
    ("tr", "huisarts", "üç haftadır ishalim var, haftalardır geçmiyor"),
    ("tr", "overleg", "hamileyim, probiyotik alabilir miyim?"),
    ("es", "spoed", "mi bebé vomita verde"),
    ("es", "spoed", "mi hijo se ha tragado una pila"),
    ("es", "crisis", "quiero acabar con mi vida"),
    ("es", "huisarts", "he adelgazado cinco kilos sin motivo"),
    ("es", "overleg", "estoy embarazada, ¿puedo tomar probióticos?"),
    ("ar", "spoed", "ابتلع طفلي بطارية"),
    ("ar", "spoed", "أمي تتقيأ دما"),
    ("ar", "crisis", "أريد أن أنهي حياتي"),
    ("ar", "huisarts", "عندي إسهال منذ ثلاثة أسابيع"),
    ("ar", "overleg", "أنا حامل هل أتناول البروبيوتيك"),
    ("pl", "spoed", "moje dziecko połknęło baterię"),
    ("pl", "spoed", "niemowlę wymiotuje na zielono"),
    ("pl", "crisis", "nie chcę już żyć, lepiej beze mnie"),
    ("pl", "huisarts", "mam biegunkę od trzech tygodni"),
    ("pl", "overleg", "jestem w ciąży, czy mogę brać probiotyki?"),
    ("uk", "spoed", "моя дитина проковтнула батарейку"),
    ("uk", "spoed", "мама блює кров'ю"),
    ("uk", "crisis", "я хочу померти"),
    ("uk", "huisarts", "у мене пронос вже три тижні"),
    ("uk", "overleg", "я вагітна, чи можна пробіотики?"),
]
ORDINARY = [
    "What is the gut microbiome and what does it do?",
    "Which foods are rich in fibre?",
    "How much yoghurt do people eat?",
    "I feel a bit bloated after beans, is that normal?",
    "Was sind Präbiotika und wo stecken sie drin?",
    "Ist Sauerkraut gut für den Darm?",
    "Wie viele Bakterien leben im Darm?",
    "Quels aliments sont bons pour la flore intestinale ?",
    "Qu'est-ce qu'un probiotique ?",
    "Bağırsak florası nedir?",
    "Hangi yiyecekler lif bakımından zengin?",
    "¿Qué es la flora intestinal?",
    "¿El yogur es bueno para el intestino?",
    "ما هي بكتيريا الأمعاء النافعة؟",
    "ما هي الأطعمة الغنية بالألياف؟",
    "Co to jest mikrobiom jelitowy?",
    "Czy kefir jest dobry na jelita?",
    "Що таке мікробіом кишечника?",
    "Чи корисний кефір?",
]


@pytest.mark.parametrize(("language", "label", "text"), ALARMS)
def test_case_is_seen_in_its_language(language, label, text):
    verdict = check(text)
    assert label in verdict.labels
    assert (verdict.language, bool(verdict.lead)) == (language, True)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_question_raises_nothing(text):
    assert check(text).findings == ()
