"""Lines to train small classifiers on, shared by the tests of the classifier and of its training."""

from faqbot.nlu.training import Recipe
from faqbot.nlu.vectoriser import Block

BLOCKS = {"words": Block(1, 1.0), "concepts": Block(1, 0.5)}
SIDES = {"faq": 1, "out_of_scope": -1}
RECIPE = Recipe(
    blocks=BLOCKS, regularisation=1.0, folds=3, seed=1, inside=lambda label: SIDES.get(label.split("/")[0], 0)
)
SUBJECTS = {
    "faq/stress": ["stress", "spanning", "druk"],
    "faq/vezels": ["vezels", "brood", "groente"],
    "out_of_scope/dosis": ["milligram", "druppels", "capsule"],
    "begroeting": ["hallo", "hoi", "dag"],
}


def document(*words):
    return {"words": list(words), "concepts": [words[0][:1]]}


DOCUMENTS = [document(a, b, "darm") for words in SUBJECTS.values() for a in words for b in words]
LABELS = [label for label, words in SUBJECTS.items() for _ in range(len(words) ** 2)]


def likeliest(model, *words):
    return model.labels[int(model.scores(document(*words)).probabilities.argmax())]
