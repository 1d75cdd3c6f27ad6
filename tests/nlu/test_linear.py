import json
import pickle
import random
import zipfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faqbot.nlu.linear import Block, Judge, LinearModel, Recipe, Vectoriser, outside_share, softmax, train

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


@pytest.fixture(scope="module")
def model():
    return train(DOCUMENTS, LABELS, RECIPE)


def likeliest(model, *words):
    return model.labels[int(model.scores(document(*words)).probabilities.argmax())]


def test_it_learns_the_label_of_each_subject(model):
    assert {label: likeliest(model, words[0], words[1]) for label, words in SUBJECTS.items()} == {
        label: label for label in SUBJECTS
    }


@settings(deadline=None)
@given(st.lists(st.sampled_from(["stress", "vezels", "hallo", "darm", "onbekend"]), min_size=1, max_size=6))
def test_probabilities_are_one_a_label_and_together_one(model, words):
    found = model.scores(document(*words))
    assert found.probabilities.shape == (len(model.labels),)
    assert (found.probabilities >= 0).all()
    assert float(found.probabilities.sum()) == pytest.approx(1, abs=1e-5)
    assert 0 <= found.outside <= 1


def test_unknown_words_change_nothing_and_alone_leave_the_bias(model):
    known, mixed = model.scores({"words": ["stress"]}), model.scores({"words": ["stress", "qwxz"]})
    assert np.array_equal(mixed.probabilities, known.probabilities)
    assert mixed.outside == known.outside
    alone = model.scores({"words": ["qwxz"]}).probabilities
    assert np.allclose(alone, softmax(model.bias[:-1] * model.temperature))


def test_it_knows_whether_a_message_has_a_word_from_training(model):
    assert model.knows_nothing_of({"words": ["qwxz"], "concepts": ["s"]})
    assert model.knows_nothing_of({})
    assert not model.knows_nothing_of({"words": ["qwxz", "stress"]})


def test_training_twice_gives_the_same_model(model):
    again = train(DOCUMENTS, LABELS, RECIPE)
    assert np.array_equal(again.weights, model.weights)
    assert (again.temperature, again.judge) == (model.temperature, model.judge)


def test_the_temperature_stays_in_bounds_and_is_lower_where_labels_are_noise(model):
    noise = list(LABELS)
    random.Random(3).shuffle(noise)
    doubtful = train(DOCUMENTS, noise, RECIPE)
    assert 0.5 <= doubtful.temperature < model.temperature <= 30
    assert doubtful.scores(DOCUMENTS[0]).probabilities.max() < model.scores(DOCUMENTS[0]).probabilities.max()


def test_what_lies_outside_is_told_from_what_lies_inside(model):
    assert model.scores(document("milligram", "capsule")).outside > 0.5
    assert model.scores(document("stress", "druk")).outside < 0.5
    assert model.scores(document("vezels", "brood")).outside < 0.5


def test_a_model_without_outside_labels_still_trains_and_gives_a_probability():
    inside_only = train(DOCUMENTS[:18], LABELS[:18], RECIPE)
    assert inside_only.judge == Judge(RECIPE.margin_weight)
    assert inside_only.scores(document("stress")).outside < 0.5


def test_two_labels_are_told_apart():
    two = train(DOCUMENTS[:18], LABELS[:18], RECIPE)
    assert likeliest(two, "vezels", "brood") == "faq/vezels"
    assert likeliest(two, "stress", "druk") == "faq/stress"


def test_one_label_cannot_be_trained():
    with pytest.raises(ValueError, match="two labels"):
        train(DOCUMENTS[:4], LABELS[:4], RECIPE)


def test_the_judge_grows_surer_of_outside_with_each_witness():
    judge = Judge(margin_weight=1.0)
    assert judge.outside(0.5, 0.0) == pytest.approx(0.5)
    assert judge.outside(0.9, 0.0) == pytest.approx(0.9, abs=1e-4)
    assert judge.outside(0.5, 1.0) > judge.outside(0.5, 0.0) > judge.outside(0.5, -1.0)
    assert 0 < judge.outside(0.0, 0.0) < judge.outside(1.0, 0.0) < 1


@pytest.mark.parametrize(
    ("probabilities", "share"),
    [([0.2, 0.6, 0.2], 0.75), ([0.0, 0.0, 1.0], 1.0), ([0.5, 0.0, 0.5], 0.0)],
    ids=["neither side is left out", "small talk alone", "inside alone"],
)
def test_the_share_of_outside_counts_only_inside_and_outside_labels(probabilities, share):
    found = outside_share(np.asarray(probabilities, dtype=np.float32), np.asarray([1, -1, 0], dtype=np.int8))
    assert found == pytest.approx(share)


def test_a_saved_model_reads_exactly_as_before(model, tmp_path):
    model.save(tmp_path)
    loaded = LinearModel.load(tmp_path)
    assert loaded.labels == model.labels
    assert loaded.vectoriser.blocks == BLOCKS
    for sample in [*DOCUMENTS, document("onbekend"), document("stress", "vezels")]:
        before, after = model.scores(sample), loaded.scores(sample)
        assert np.array_equal(after.probabilities, before.probabilities)
        assert after.outside == before.outside


def test_saved_files_hold_plain_arrays_and_json_and_nothing_is_unpickled(model, tmp_path, monkeypatch):
    model.save(tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["reader.json", "reader.npz"]
    json.loads((tmp_path / "reader.json").read_text(encoding="utf-8"))
    with np.load(tmp_path / "reader.npz", allow_pickle=False) as arrays:
        assert not any(arrays[name].dtype.hasobject for name in arrays.files)

    def refuse(*_args, **_kwargs):
        raise AssertionError("something was unpickled")

    monkeypatch.setattr(pickle, "load", refuse)
    monkeypatch.setattr(pickle, "loads", refuse)
    LinearModel.load(tmp_path)


def test_an_array_file_that_hides_a_pickle_is_refused(model, tmp_path):
    model.save(tmp_path)
    harmful = np.array([{"a": 1}], dtype=object)
    np.savez(tmp_path / "reader.npz", weights=harmful, bias=model.bias, idf=model.bias, inside=model.inside)
    with pytest.raises(ValueError, match="pickle"):
        LinearModel.load(tmp_path)


def damage_missing(folder):
    (folder / "reader.npz").unlink()


def damage_json(folder):
    text = (folder / "reader.json").read_text(encoding="utf-8")
    (folder / "reader.json").write_text(text[: len(text) // 2], encoding="utf-8")


def damage_json_key(folder):
    names = json.loads((folder / "reader.json").read_text(encoding="utf-8"))
    del names["temperature"]
    (folder / "reader.json").write_text(json.dumps(names), encoding="utf-8")


def damage_arrays(folder):
    whole = (folder / "reader.npz").read_bytes()
    (folder / "reader.npz").write_bytes(whole[: len(whole) // 2])


def damage_array_key(folder):
    with zipfile.ZipFile(folder / "reader.npz") as whole:
        idf = whole.read("idf.npy")
    with zipfile.ZipFile(folder / "reader.npz", "w") as part:
        part.writestr("idf.npy", idf)


@pytest.mark.parametrize("damage", [damage_missing, damage_json, damage_json_key, damage_arrays, damage_array_key])
def test_a_missing_or_damaged_model_raises_what_load_promises(model, tmp_path, damage):
    model.save(tmp_path)
    damage(tmp_path)
    with pytest.raises((OSError, ValueError)):
        LinearModel.load(tmp_path)


def test_a_vector_weighs_each_block_as_set():
    vectoriser = Vectoriser({"words": Block(1, 1.0), "concepts": Block(1, 0.5)})
    vectoriser.fit(DOCUMENTS)
    at, values = vectoriser.vector(DOCUMENTS[0])
    in_words = np.isin(at, list(vectoriser.index["words"].values()))
    assert np.linalg.norm(values[in_words]) == pytest.approx(1.0)
    assert np.linalg.norm(values[~in_words]) == pytest.approx(0.5)


def test_rare_words_weigh_more_and_too_rare_ones_are_left_out():
    vectoriser = Vectoriser({"words": Block(2, 1.0)})
    vectoriser.fit([{"words": ["darm", "stress"]}, {"words": ["darm", "stress"]}, {"words": ["darm", "eenmalig"]}])
    index = vectoriser.index["words"]
    assert set(index) == {"darm", "stress"}
    assert vectoriser.idf[index["stress"]] > vectoriser.idf[index["darm"]]


def test_a_matrix_row_is_the_vector_of_its_document():
    vectoriser = Vectoriser(BLOCKS)
    vectoriser.fit(DOCUMENTS)
    rows = vectoriser.matrix([DOCUMENTS[0], {"words": []}, DOCUMENTS[-1]]).toarray()
    for row, sample in zip(rows, [DOCUMENTS[0], {}, DOCUMENTS[-1]], strict=True):
        expected = np.zeros(len(vectoriser.idf), dtype=np.float32)
        at, values = vectoriser.vector(sample)
        expected[at] = values
        assert np.allclose(row, expected)
