"""The tabular data sets that scikit-learn ships, in a few whole levels, with a fixed split."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
from sklearn import datasets
from sklearn.model_selection import train_test_split

SEED = 0
BATCH = 16


def split(inputs, labels, stratify=True):
    """Return four fifths for training and one fifth for validation."""
    train, held, train_labels, held_labels = train_test_split(
        inputs, labels, test_size=0.2, random_state=SEED, stratify=labels if stratify else None)
    return SimpleNamespace(train=train, held=held, train_labels=train_labels, held_labels=held_labels)


def levelled(parts, levels):
    """Cut every feature into equal steps between the 2nd and the 98th percentile of the training rows."""
    low, high = np.percentile(parts.train, (2, 98), axis=0)
    for name in ("train", "held"):
        steps = np.floor((getattr(parts, name) - low) / (high - low) * levels)
        setattr(parts, name, steps.clip(0, levels - 1).astype(int))
    return parts


def breast_cancer(levels, features=18):
    """Return the first features of the breast cancer data: as many as heart-failure models use; 1 is benign."""
    inputs, labels = datasets.load_breast_cancer(return_X_y=True)
    return levelled(split(inputs[:, :features], labels), levels)


def digits():
    """Return 8 x 8 images with values from 0 to 16."""
    inputs, labels = datasets.load_digits(return_X_y=True)
    return split(inputs.astype(int), labels)


def diabetes(levels):
    """Return ten measures and how far the disease has gone after a year."""
    inputs, labels = datasets.load_diabetes(return_X_y=True)
    return levelled(split(inputs, labels, stratify=False), levels)


def save_rows(folder, name, rows, labels):
    """Write validation rows, one per line: the label, then the values."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    lines = [" ".join(map(str, [int(label), *map(int, row)])) for row, label in zip(rows, labels)]
    (Path(folder) / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="ascii", newline="\n")
