"""Train Bits20: 16 x 16 pixels of one bit, 80 squares, 10 scores."""

import numpy as np
import torch

import data
import square_mlp
from fit import fit
from session import finish, start

SIDE = 16
INK_THRESHOLD = 100
HIDDEN = 80


def prepare(images):
    """Return the middle pixels, 1 for ink and 0 for paper."""
    margin = (data.SIDE - SIDE) // 2
    middle = images[:, margin:margin + SIDE, margin:margin + SIDE]
    return (middle >= INK_THRESHOLD).reshape(len(images), -1).astype(np.uint8)


def main():
    run = start(__doc__, copies=5, seed=1)
    pixels = prepare(run.images)
    mean = torch.from_numpy(pixels[:data.TRAIN_COUNT].mean(0)).float()
    model = square_mlp.SquareMlp(
        SIDE * SIDE, HIDDEN, input_max=1, hidden_limit=1, score_limit=3, argmax_bits=16.9, mean=mean)
    fit(model, torch.from_numpy(pixels), run.labels, run.soft, epochs=60, rate=0.04, price=0.02)
    tables = model.tables()
    parts, width = square_mlp.constraints(tables, input_max=1, input_cost=SIDE * SIDE)
    scores = square_mlp.scores(tables, prepare(run.held_images))
    finish(run, "Bits20", tables, scores, parts, width)


if __name__ == "__main__":
    main()
