import numpy as np
import pytest

from faqbot.nlu.vectoriser import Block, Vectoriser
from tests.nlu.small_lines import BLOCKS, DOCUMENTS


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


def test_in_how_many_documents_a_feature_was_seen():
    vectoriser = Vectoriser({"words": Block(1, 1.0)})
    vectoriser.fit([{"words": ["a", "b"]}, {"words": ["a"]}, {"words": ["a", "c"]}])
    assert [vectoriser.occurs("words", word) for word in "abcd"] == [3, 1, 1, 0]
