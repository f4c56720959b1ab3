"""Train the curve of product trees, one point or all of them."""

from pathlib import Path

import numpy as np

import common
from digit_tree import DigitTree
from export import write
from product_points import POINTS, TREE
from square_points import POINTS as SQUARE_POINTS
import data
import product_tree
import square_start
from train_square_mlps import upright_pool, view

COPIES = 3
# The first of the 50,000 training images train; by the others the points were chosen.
TRAINED = 45_000
SIDE, SQUARE_INK = 20, 380
PRICE = 0.05
# From random weights: how far they move towards integers, for which share of the epochs, at which learning rate. Then from trained ones.
PHASES, CONTINUED = ((0.0, 0.3, 0.06), (0.5, 0.2, 0.06), (1.0, 0.5, 0.042)), ((1.0, 1.0, 0.02),)


def see(upright, point):
    """Return what a point sees of upright 28 x 28 images, as rows of bits."""
    if point.start:
        return view(upright, SQUARE_POINTS[point.start])
    ink = common.crop(upright, SIDE).astype(np.int16)
    sums = ink[:, :-1, :-1] + ink[:, 1:, :-1] + ink[:, :-1, 1:] + ink[:, 1:, 1:]
    return (sums >= SQUARE_INK).astype(np.uint8).reshape(len(upright), -1)[:, point.places]


def begin(point, cache, inputs, labels):
    """Return a model to train, with random weights or with those of a network with squares."""
    mean = inputs[:TRAINED].astype(np.float32).mean(0)
    model = product_tree.ProductTree(inputs.shape[1], point.products, tree=DigitTree(TREE), input_max=1, hidden_limit=3,
                                     test_limit=15 if point.start else 7, bits=point.bits, price=PRICE, mean=mean, seed=1)
    if point.start:
        square_start.start(model, np.load(Path(cache) / f"{point.start}.npz"), inputs, labels)
    return model


def train(name, args, mnist):
    """Train one point, check it on integers and write it."""
    point = POINTS[name]
    pool = upright_pool(args.cache)[:COPIES * data.TRAIN_COUNT]
    rows = np.concatenate([see(part, point) for part in np.array_split(pool, 30)]).reshape(COPIES, data.TRAIN_COUNT, -1)
    inputs, labels = np.concatenate(rows[:, :TRAINED]), np.tile(mnist.train_labels[:TRAINED], COPIES)
    model = begin(point, args.cache, inputs, labels)
    for hardness, share, rate in CONTINUED if point.start else PHASES:
        model.hardness = hardness
        loss = model.train(inputs, labels, TRAINED, epochs=round(share * point.epochs), rate=rate)
        print(f"{name} at hardness {hardness}: loss {loss:.4f}", flush=True)

    tables = model.tables()
    parts = product_tree.constraints(tables, model.tree, model.input_max, inputs.shape[1])
    held = see(data.deslant(mnist.held), point)
    for images, truth, part in ((rows[0, TRAINED:], mnist.train_labels[TRAINED:], ", for choosing"), (held, mnist.held_labels, "")):
        guesses = model.tree.classify(product_tree.tests(tables, model.input_max, images))
        common.report(f"{name}{part}, {sum(parts.values())} constraints {parts}", guesses, truth)
    write(__file__, name, args.weights, constants={"bit_count": inputs.shape[1]},
          letters={key: table for key, table in tables.items() if key.endswith("weights")},
          lists=({} if point.start else {"places": point.places}) | {key: table for key, table in tables.items() if key.endswith("biases")})


def main():
    """Train the points asked for."""
    parser = common.parser(__doc__, cache=True)
    parser.add_argument("--model", choices=POINTS, nargs="*", default=list(POINTS))
    args = parser.parse_args()
    mnist = common.images(args)
    for name in args.model:
        train(name, args, mnist)


if __name__ == "__main__":
    main()
