"""Trains the second witness on the example sentences, and on ordinary questions as what must raise nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from faqbot.safety import thresholds
from faqbot.safety.corpus import CARE, ORDINARY, corpus
from faqbot.safety.examples import Example
from faqbot.safety.fitting import Settings, fit, fit_texts
from faqbot.safety.verdict import LABELS
from faqbot.safety.witness import Witness


def train(
    examples: Sequence[Example],
    ordinary: Iterable[str],
    care: Iterable[str] = (),
    settings: Settings | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> Witness:
    """A witness for these examples.

    Args:
        examples: sentences with their label and text; those of `NONE` are look-alikes.
        ordinary: questions that must raise nothing.
        care: questions about somebody's own health, of which nobody said what they must raise.
        settings: how to train.
        progress: is told what is being done.

    Raises:
        ValueError: when a label has no example.
    """
    settings = settings or Settings()
    missing = [label for label in LABELS if not any(example.label == label for example in examples)]
    if missing:
        raise ValueError(f"No examples of {', '.join(missing)}.")
    labels: dict[str, set[str]] = {}
    for example in examples:
        labels.setdefault(example.text, set()).add(example.label)
    for text in ordinary:
        labels.setdefault(text, {ORDINARY})
    for text in care:
        labels.setdefault(text, {CARE})
    progress(f"reading {len(labels)} messages")
    learned = corpus(labels, examples)
    chosen = thresholds.choose(learned, settings, progress)
    progress("training the witness")
    weights, bias = fit(learned, np.ones(len(learned.labels), dtype=bool), settings)
    texts, text_weights, text_bias = fit_texts(examples, list(labels), learned, settings)
    return Witness(
        list(LABELS),
        chosen,
        texts,
        learned.index,
        learned.idf,
        np.hstack([weights, text_weights]).astype(np.float32),
        np.concatenate([bias, text_bias]).astype(np.float32),
    )
