"""Train the curve of product trees, one point or all of them."""

from pathlib import Path

import numpy as np

import common
from digit_tree import DigitTree
from export import write
from product_points import CHOICES, POINTS, TREE
import data
import product_tree

COPIES = 3
# The first of the 50,000 training images train; by the others the points were chosen.
TRAINED = 45_000
SIDE, INK, BYTE_MAX = 20, 100, 255
# A square of 2 x 2 pixels counts as black from this much ink.
SQUARE_INK = 380
PHASES = ((0.0, 0.3, 1.0), (0.5, 0.2, 1.0), (1.0, 0.5, 0.7))
RATE, PRICE = 0.06, 0.05
CHOOSING_PRODUCTS, CHOOSING_BITS, CHOOSING_EPOCHS, CHOOSING_RATE = 32, 14, 1, 0.03


def see(pictures, view):
    """Return what a view shows of 28 x 28 images, as rows of small integers."""
    if view == "bytes":
        return np.ascontiguousarray(common.crop(pictures, SIDE)).reshape(len(pictures), -1)
    middle = common.crop(data.deslant(pictures), SIDE)
    if view == "ink":
        return (middle >= INK).astype(np.uint8).reshape(len(pictures), -1)
    ink = middle.astype(np.int16)
    sums = ink[:, :-1, :-1] + ink[:, 1:, :-1] + ink[:, :-1, 1:] + ink[:, 1:, 1:]
    return (sums >= SQUARE_INK).astype(np.uint8).reshape(len(pictures), -1)


def pool_view(cache, view):
    """Return what a view shows of the training images and their copies; the cache keeps it."""
    path = Path(cache) / f"{view}.npy"
    if not path.exists():
        pool = np.load(Path(cache) / "pool.npy", mmap_mode="r")[:COPIES * data.TRAIN_COUNT]
        np.save(path, np.concatenate([see(np.array(part), view) for part in np.array_split(pool, 40)]))
    rows = np.load(path, mmap_mode="r").reshape(COPIES, data.TRAIN_COUNT, -1)
    return np.concatenate([np.array(copy[:TRAINED]) for copy in rows])


def build(inputs, view, **shape):
    """Return an untrained model of the inputs, and the inputs as it wants them."""
    input_max = BYTE_MAX if view == "bytes" else 1
    scaled = inputs.astype(np.float32) / input_max
    model = product_tree.ProductTree(inputs.shape[1], tree=DigitTree(TREE), input_max=input_max, test_limit=7, price=PRICE,
                                     mean=scaled[:TRAINED].mean(0), seed=1, **shape)
    return model, scaled


def choose(cache, inputs, labels):
    """Return the inputs to keep for each count of ``CHOICES``: train a little, drop those with the smallest weights, and again."""
    path = Path(cache) / "choices.npz"
    if not path.exists():
        model, scaled = build(inputs, "squares", products=CHOOSING_PRODUCTS, hidden_limit=3, bits=CHOOSING_BITS)
        kept, choices = np.arange(inputs.shape[1]), {}
        deviation = scaled[:TRAINED].std(0)
        for count in CHOICES:
            loss = model.train(scaled[:, kept], labels, TRAINED, epochs=CHOOSING_EPOCHS, rate=CHOOSING_RATE)
            print(f"{len(kept)} squares: loss {loss:.4f}", flush=True)
            columns = np.sort(np.argsort(-model.importance() * deviation[kept])[:count])
            model.keep(columns)
            kept = kept[columns]
            choices[str(count)] = kept
        np.savez(path, **choices)
    return np.load(path)


def train(name, args, mnist):
    """Train one point, check it on integers and write it."""
    point = POINTS[name]
    inputs = pool_view(args.cache, point.view)
    others, held = see(mnist.train[TRAINED:], point.view), see(mnist.held, point.view)
    labels = np.tile(mnist.train_labels[:TRAINED], COPIES)
    lists, constants = {}, {}
    if point.keep:
        kept = choose(args.cache, inputs, labels)[str(point.keep)]
        inputs, others, held, lists = inputs[:, kept], others[:, kept], held[:, kept], {"places": kept}
        constants = {"bit_count": point.keep}
    model, scaled = build(inputs, point.view, products=point.products, hidden_limit=point.limit, bits=point.bits)
    for hardness, share, factor in PHASES:
        model.hardness = hardness
        loss = model.train(scaled, labels, TRAINED, epochs=round(share * point.epochs), rate=factor * RATE)
        print(f"{name} at hardness {hardness}: loss {loss:.4f}", flush=True)
    tables, tree = model.tables(), model.tree
    parts = product_tree.constraints(tables, tree, model.input_max, point.keep or 0)
    for images, truth, part in ((others, mnist.train_labels[TRAINED:], ", for choosing"), (held, mnist.held_labels, "")):
        guesses = tree.classify(product_tree.tests(tables, model.input_max, images))
        common.report(f"{name}{part}, {sum(parts.values())} constraints {parts}", guesses, truth)
    write(__file__, name, args.weights, constants=constants,
          letters={key: table for key, table in tables.items() if key.endswith("weights")},
          lists=lists | {"hidden_biases": tables["hidden_biases"], "test_biases": tables["test_biases"]})


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
