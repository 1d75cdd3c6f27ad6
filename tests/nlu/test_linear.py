import json
import pickle
import zipfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faqbot.nlu.linear import Judge, LinearModel, outside_share, softmax
from faqbot.nlu.training import train
from tests.nlu.small_lines import BLOCKS, DOCUMENTS, LABELS, RECIPE, SUBJECTS, document, likeliest


@pytest.fixture(scope="module")
def model():
    return train(DOCUMENTS, LABELS, RECIPE)


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
