"""Train Haar: 20 x 20 bytes, 52 Haar features, 31 ReLU neurons, 10 scores."""

import numpy as np
import torch

import data
import relu_mlp
from fit import fit
from session import finish, start

SIDE = 20
PIXEL_MAX = 255
WINDOW, STRIDE, FIRST_PLACE, PLACES = 6, 3, 1, 5
HALF = WINDOW // 2
HIDDEN = 31
SHIFT = 11


def feature_taps():
    """Return the weight of every pixel in every feature, 52 x 400."""
    taps = []
    for row in range(PLACES):
        for column in range(PLACES):
            top, left = FIRST_PLACE + row * STRIDE, FIRST_PLACE + column * STRIDE
            vertical, horizontal = np.zeros((2, SIDE, SIDE), np.int64)
            vertical[top:top + HALF, left:left + WINDOW] = 1
            vertical[top + HALF:top + WINDOW, left:left + WINDOW] = -1
            horizontal[top:top + WINDOW, left:left + HALF] = 1
            horizontal[top:top + WINDOW, left + HALF:left + WINDOW] = -1
            taps += [vertical, horizontal]
    lattice, middle = np.zeros((2, SIDE, SIDE), np.int64)
    lattice[2::4, 2::4] = 1
    middle[7:13, 7:13] = 1
    return np.stack([*taps, lattice, middle]).reshape(-1, SIDE * SIDE)


def features(images, taps):
    """Return the features of uint8 images as int32."""
    margin = (data.SIDE - SIDE) // 2
    middle = images[:, margin:margin + SIDE, margin:margin + SIDE].reshape(len(images), -1)
    return (middle.astype(np.float32) @ taps.T.astype(np.float32)).astype(np.int32)


def main():
    run = start(__doc__, copies=2, seed=1)
    taps = feature_taps()
    inputs = features(run.images, taps)
    mean = torch.from_numpy(inputs[:data.TRAIN_COUNT].mean(0)).float()
    model = relu_mlp.ReluMlp(
        len(taps), HIDDEN, input_max=PIXEL_MAX, shift=SHIFT, hidden_limit=15, score_limit=7,
        hidden_bits=18.9, argmax_bits=12.9, mean=mean, taps=torch.from_numpy(taps).float())
    fit(model, torch.from_numpy(inputs), run.labels, run.soft,
        epochs=150, rate=0.2, price=0.005, soft_share=0.0)
    tables = model.tables()
    parts, width = relu_mlp.constraints(tables, PIXEL_MAX, 8 * SIDE * SIDE, SHIFT, taps)
    scores = relu_mlp.scores(tables, features(run.held_images, taps), SHIFT)
    finish(run, "Haar", {**tables, "shift": SHIFT}, scores, parts, width)


if __name__ == "__main__":
    main()
