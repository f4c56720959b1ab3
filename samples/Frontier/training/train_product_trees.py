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

# The first of the 50,000 training images train; by the others the points were chosen.
TRAINED = 45_000
PRICE, TEST_LIMIT = 0.05, 15


def see(images, point):
    """Return what a point sees of 28 x 28 images, raw or upright as it takes them, or chooses from: rows of bytes or bits."""
    if point.is_raw:
        return images.reshape(len(images), -1)
    return view(images, SQUARE_POINTS[point.start]) if point.start else choose_squares.see(images)


def create(point, inputs):
    """Return a model of some inputs with random weights."""
    input_max = 255 if point.is_raw else 1
    return product_tree.ProductTree(inputs.shape[1], point.products, tree=DigitTree(TREE), input_max=input_max, hidden_limit=point.hidden_limit,
                                    test_limit=TEST_LIMIT, bits=point.bits, price=PRICE, mean=inputs[:TRAINED].astype(np.float32).mean(0) / input_max, seed=1)


def train(name, args, mnist):
    """Train one point, check it on integers and write it."""
    point = POINTS[name]
    pool = np.load(Path(args.cache) / "pool.npy", mmap_mode="r") if point.is_raw else upright_pool(args.cache)
    copies = max(phase[-1] for phase in point.phases)
    inputs = np.concatenate([see(np.array(pool[copy * data.TRAIN_COUNT:][:TRAINED]), point) for copy in range(copies)])
    labels = np.tile(mnist.train_labels[:TRAINED], copies)
    places = np.arange(inputs.shape[1])
    if point.squares:
        places = choose_squares.choose(point.squares, lambda columns: create(point, columns), inputs, labels, TRAINED)
        inputs = inputs[:, places]
    model = create(point, inputs)
    if point.start:
        square_start.start(model, np.load(Path(args.cache) / f"{point.start}.npz"), inputs, labels, point.spread)
    for hardness, share, rate, copies in point.phases:
        model.hardness = hardness
        loss = model.train(inputs[:copies * TRAINED], labels[:copies * TRAINED], TRAINED, epochs=round(share * point.epochs), rate=rate)
        print(f"{name} at hardness {hardness}: loss {loss:.4f}", flush=True)

    tables = model.tables()
    parts = product_tree.constraints(tables, model.tree, model.input_max, 0 if name.startswith("Public") else len(places))
    for images, truth, part in ((mnist.train[TRAINED:], mnist.train_labels[TRAINED:], ", for choosing"), (mnist.held, mnist.held_labels, "")):
        seen = see(images if point.is_raw else data.deslant(images), point)[:, places]
        common.report(f"{name}{part}, {sum(parts.values())} constraints {parts}", model.tree.classify(product_tree.tests(tables, model.input_max, seen)), truth)
    write(__file__, name, args.weights, constants={"input_count": len(places)},
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
