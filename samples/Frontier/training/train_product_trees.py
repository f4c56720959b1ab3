"""Train the curve of product trees, one point or all of them."""

from pathlib import Path

import numpy as np

import common
from digit_tree import DigitTree
from export import write
from product_points import POINTS, TREE
from square_points import POINTS as SQUARE_POINTS
import choose_squares
import data
import product_tree
import square_start
from train_square_mlps import upright_pool, view

COPIES = 8
# The first of the 50,000 training images train; by the others the points were chosen.
TRAINED = 45_000
PRICE, HIDDEN_LIMIT, TEST_LIMIT = 0.05, 3, 15


def see(upright, point):
    """Return what a point sees of upright 28 x 28 images, or chooses from, as rows of bits."""
    return view(upright, SQUARE_POINTS[point.start]) if point.start else choose_squares.see(upright)


def create(point, inputs):
    """Return a model of some inputs with random weights."""
    return product_tree.ProductTree(inputs.shape[1], point.products, tree=DigitTree(TREE), input_max=1, hidden_limit=HIDDEN_LIMIT, test_limit=TEST_LIMIT,
                                    bits=point.bits, price=PRICE, mean=inputs[:TRAINED].astype(np.float32).mean(0), seed=1)


def train(name, args, mnist):
    """Train one point, check it on integers and write it."""
    point, pool = POINTS[name], upright_pool(args.cache)
    inputs = np.concatenate([see(pool[start:start + TRAINED], point) for start in range(0, COPIES * data.TRAIN_COUNT, data.TRAIN_COUNT)])
    labels = np.tile(mnist.train_labels[:TRAINED], COPIES)
    places = np.arange(inputs.shape[1])
    if point.squares:
        places = choose_squares.choose(point.squares, lambda columns: create(point, columns), inputs, labels, TRAINED)
        inputs = inputs[:, places]
    model = create(point, inputs)
    if point.start:
        square_start.start(model, np.load(Path(args.cache) / f"{point.start}.npz"), inputs, labels)
    for hardness, share, rate, copies in point.phases:
        model.hardness = hardness
        loss = model.train(inputs[:copies * TRAINED], labels[:copies * TRAINED], TRAINED, epochs=round(share * point.epochs), rate=rate)
        print(f"{name} at hardness {hardness}: loss {loss:.4f}", flush=True)

    tables = model.tables()
    parts = product_tree.constraints(tables, model.tree, model.input_max, 0 if name.startswith("Public") else len(places))
    for images, truth, part in ((mnist.train[TRAINED:], mnist.train_labels[TRAINED:], ", for choosing"), (mnist.held, mnist.held_labels, "")):
        guesses = model.tree.classify(product_tree.tests(tables, model.input_max, see(data.deslant(images), point)[:, places]))
        common.report(f"{name}{part}, {sum(parts.values())} constraints {parts}", guesses, truth)
    write(__file__, name, args.weights, constants={"bit_count": len(places)},
          letters={key: table for key, table in tables.items() if key.endswith("weights")},
          lists=({"places": places} if point.squares else {}) | {key: table for key, table in tables.items() if key.endswith("biases")})


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
