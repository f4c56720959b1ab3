"""Train Bits20: 18 x 18 pixels of one bit, 72 squares, 10 scores."""

import numpy as np
import torch

import data
import square_mlp
from fit import fit
from script import finish, start

SIDE = 18
INK_THRESHOLD = 100
HIDDEN = 72


def prepare(images):
    """Return the middle pixels, 1 for ink and 0 for paper."""
    margin = (data.SIDE - SIDE) // 2
    middle = images[:, margin:margin + SIDE, margin:margin + SIDE]
    return (middle >= INK_THRESHOLD).reshape(len(images), -1).astype(np.uint8)


def main():
    """Train, count and save the model."""
    run = start(__doc__, copies=5, seed=1)
    pixels = prepare(run.images)
    mean = torch.from_numpy(pixels[:data.TRAIN_COUNT].mean(0)).float()
    model = square_mlp.SquareMlp(
        SIDE * SIDE, HIDDEN, input_max=1, hidden_limit=3, score_limit=7, argmax_bits=17.9, mean=mean)
    fit(model, torch.from_numpy(pixels), run.labels, epochs=50, rate=0.06, price=0.02)
    tables = model.tables()
    parts, width = square_mlp.constraints(tables, input_max=1, input_cost=SIDE * SIDE)
    scores = square_mlp.scores(tables, prepare(run.held_images))
    finish(run, "Bits20", tables, scores, parts, width)


if __name__ == "__main__":
    main()
