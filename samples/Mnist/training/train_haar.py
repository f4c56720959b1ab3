"""Train Haar: 20 x 20 bytes, 52 Haar features, 31 ReLU neurons, 10 scores."""

import numpy as np
import torch

import data
import relu_mlp
from fit import fit, run_phase
from quantize import set_hardness
from script import finish, start

SIDE = 20
PIXEL_MAX = 255
WINDOW, STRIDE, FIRST_PLACE, PLACES = 6, 3, 1, 5
HALF = WINDOW // 2
HIDDEN = [80, 60, 48, 40, 35, 31]
SHIFT = 11
MILD_COPIES = 3


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
    """Train, count and save the model."""
    run = start(__doc__, copies=1, seed=1)
    taps = feature_taps()
    generator = torch.Generator().manual_seed(21)
    mild = [data.distort(run.images, generator, strength=0.5) for _ in range(MILD_COPIES)]
    inputs = torch.from_numpy(features(np.concatenate([run.images, *mild]), taps))
    labels = run.labels.repeat(1 + MILD_COPIES)
    sample = inputs[:20_000].float()
    model = relu_mlp.ReluMlp(
        len(taps), HIDDEN[0], input_max=PIXEL_MAX, shift=SHIFT, hidden_limit=15, score_limit=7,
        hidden_bits=18.9, argmax_bits=12.9, mean=inputs[:data.TRAIN_COUNT].float().mean(0),
        gain_step=0.1, taps=torch.from_numpy(taps).float())
    set_hardness(0.0)
    for count in HIDDEN[1:]:
        run_phase(model, inputs, labels, epochs=8, rate=0.1, price=0.0)
        model.shrink(count, sample)
    fit(model, inputs, labels, epochs=100, rate=0.15, price=0.005)
    tables = model.tables()
    parts, width = relu_mlp.constraints(tables, PIXEL_MAX, 8 * SIDE * SIDE, SHIFT, taps)
    scores = relu_mlp.scores(tables, features(run.held_images, taps), SHIFT)
    finish(run, "Haar", {**tables, "shift": SHIFT}, scores, parts, width)


if __name__ == "__main__":
    main()
