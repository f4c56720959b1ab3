"""Train LeoMlp: 20 box features of few bits, 15 ReLU neurons, 10 scores."""

import numpy as np
import torch

import data
import relu_mlp
from features import BOXES, box_sums
from fit import fit
from script import finish, start

FEATURE_BITS = 2
LEVELS = 2 ** FEATURE_BITS
HIDDEN = 15
SHIFT = 1


def ranges(sums):
    """Return the sums where each feature's levels begin and end."""
    return np.quantile(sums, (0.05, 0.95), axis=0).astype(np.int64)


def prepare(sums, low, high):
    """Return the features: the sums in equal steps between low and high."""
    return ((sums - low) * LEVELS // (high - low)).clip(0, LEVELS - 1).astype(np.uint8)


def main():
    """Train, count and save the model."""
    run = start(__doc__, copies=2, seed=1, imitate=True)
    sums = box_sums(run.images, BOXES)
    low, high = ranges(sums[:data.TRAIN_COUNT])
    inputs = prepare(sums, low, high)
    mean = torch.from_numpy(inputs[:data.TRAIN_COUNT].mean(0)).float()
    model = relu_mlp.ReluMlp(
        len(BOXES), HIDDEN, input_max=LEVELS - 1, shift=SHIFT, hidden_limit=2, score_limit=2,
        hidden_bits=4.9, argmax_bits=6.9, mean=mean)
    fit(model, torch.from_numpy(inputs), run.labels,
        epochs=40, rate=0.05, price=0.02, soft=run.soft, soft_share=0.3)
    tables = model.tables()
    parts, width = relu_mlp.constraints(tables, LEVELS - 1, len(BOXES) * FEATURE_BITS, SHIFT)
    held = prepare(box_sums(run.held_images, BOXES), low, high)
    boxes = np.column_stack([BOXES, low, high])
    finish(run, "LeoMlp", {**tables, "shift": SHIFT, "levels": LEVELS, "boxes": boxes},
           relu_mlp.scores(tables, held, SHIFT), parts, width)


if __name__ == "__main__":
    main()
