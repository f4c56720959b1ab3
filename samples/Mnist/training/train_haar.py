"""Train Haar: 20 x 20 bytes, 50 Haar features and 2 learned ones, 31 ReLU neurons, 10 scores, a skip layer."""

import numpy as np
import torch

import data
import relu_mlp
import skip_mlp
from fit import fit, run_phase
from quantize import set_hardness
from script import finish, start

SIDE = 20
PIXEL_MAX = 255
WINDOW, STRIDE, FIRST_PLACE, PLACES = 6, 3, 1, 5
HALF = WINDOW // 2
HIDDEN = [80, 60, 48, 40, 35, 31]
PLAIN_SHIFT = 11
SHIFT = 5
MASKS = 2
MILD_COPIES = 3
REFINE_EPOCHS = 50
REFINE_RATE = 0.2


def feature_taps():
    """Return the weight of every pixel in every feature, 52 x 400; the last two are where the masks start."""
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


def crop(images):
    """Return the middles of uint8 images as rows of 400 pixels."""
    margin = (data.SIDE - SIDE) // 2
    return images[:, margin:margin + SIDE, margin:margin + SIDE].reshape(len(images), -1)


def features(crops, taps):
    """Return the features as int32."""
    return (crops.astype(np.float32) @ taps.T.astype(np.float32)).astype(np.int32)


def train_plain(crops, fixed, labels):
    """Train without the layer past the ReLU, on integers, from 80 hidden neurons down to 31."""
    inputs = torch.from_numpy(features(crops, fixed))
    model = relu_mlp.ReluMlp(
        len(fixed), HIDDEN[0], input_max=PIXEL_MAX, shift=PLAIN_SHIFT, hidden_limit=15, score_limit=7,
        hidden_bits=18.9, argmax_bits=12.9, mean=inputs[:data.TRAIN_COUNT].float().mean(0),
        gain_step=0.1, taps=torch.from_numpy(fixed).float())
    set_hardness(0.0)
    for count in HIDDEN[1:]:
        run_phase(model, inputs, labels, epochs=8, rate=0.1, price=0.0)
        model.shrink(count, inputs[:20_000].float())
    fit(model, inputs, labels, epochs=100, rate=0.15, price=0.005)
    return model.tables()


def refine(tables, crops, fixed, labels):
    """Go on from these tables with the layer past the ReLU, learned masks and a finer grid."""
    torch.manual_seed(2)
    taps = torch.from_numpy(fixed).float()
    model = skip_mlp.SkipMlp(
        tables, taps[:-MASKS], taps[-MASKS:], plain_shift=PLAIN_SHIFT, shift=SHIFT, limit=31, mask_limit=7,
        mean=crops[:data.TRAIN_COUNT].float().mean(0), input_max=PIXEL_MAX,
        hidden_bits=21.4, argmax_bits=27.5, gain=-9.0)
    fit(model, crops, labels, epochs=REFINE_EPOCHS, rate=REFINE_RATE, price=0.005)
    return model.tables()


def main():
    """Train, count and save the model."""
    run = start(__doc__, copies=1, seed=1)
    taps = feature_taps()
    generator = torch.Generator().manual_seed(21)
    mild = [data.distort(run.images, generator, strength=0.5) for _ in range(MILD_COPIES)]
    crops = crop(np.concatenate([run.images, *mild]))
    labels = run.labels.repeat(1 + MILD_COPIES)
    plain = run.cache / "haar_plain.npz"
    if not plain.exists():
        np.savez(plain, **train_plain(crops, taps, labels))
    with np.load(plain) as tables:
        tables = refine(dict(tables), torch.from_numpy(crops), taps, labels)
    fixed = taps[:-MASKS]
    parts, width = skip_mlp.constraints(tables, PIXEL_MAX, 8 * SIDE * SIDE, SHIFT, fixed)
    scores = skip_mlp.scores(tables, crop(run.held_images), SHIFT, fixed)
    finish(run, "Haar", {**tables, "shift": SHIFT}, scores, parts, width)


if __name__ == "__main__":
    main()
