"""Train Bytes28: 28 x 28 public bytes, 72 squares, 10 scores."""

import torch

import data
import square_mlp
from fit import fit
from script import finish, start

PIXELS = data.SIDE * data.SIDE
PIXEL_MAX = 255
HIDDEN = 72


def main():
    """Train, count and save the model."""
    run = start(__doc__, copies=9, seed=1)
    mean = torch.from_numpy(run.images[:data.TRAIN_COUNT].mean(0)).float().flatten()
    model = square_mlp.SquareMlp(
        PIXELS, HIDDEN, input_max=PIXEL_MAX, hidden_limit=7, score_limit=7, argmax_bits=37.9, mean=mean)
    fit(model, torch.from_numpy(run.images).flatten(1), run.labels,
        epochs=90, rate=0.15, price=0.02)
    tables = model.tables()
    parts, width = square_mlp.constraints(tables, input_max=PIXEL_MAX, input_cost=0)
    scores = square_mlp.scores(tables, run.held_images.reshape(-1, PIXELS))
    finish(run, "Bytes28", tables, scores, parts, width)


if __name__ == "__main__":
    main()
