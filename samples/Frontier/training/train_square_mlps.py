"""Train the curve of dense networks with squares, one point or all of them."""

from pathlib import Path

import numpy as np
import torch

import common
from export import write
from square_points import POINTS
import data
import square_mlp
from fit import fit

COPIES = 4


def upright_pool(cache):
    """Return the upright images of the Mnist sample's pool; the cache keeps them."""
    path = Path(cache) / "upright.npy"
    if not path.exists():
        rows = np.load(Path(cache) / "pool.npy", mmap_mode="r")
        np.save(path, np.concatenate([data.deslant(np.array(part)) for part in np.array_split(rows, 90)]))
    return np.load(path, mmap_mode="r")


def view(pictures, point):
    """Return what the network sees of upright images, as rows of small integers."""
    middle = common.crop(pictures, point.side * point.pool).astype(np.int32)
    sums = middle.reshape(len(pictures), point.side, point.pool, point.side, point.pool).sum((2, 4))
    return np.minimum(sums // point.step, point.levels - 1).reshape(len(pictures), -1).astype(np.uint8)


def train(name, args, pool, labels, mnist):
    """Train one point, check it on integers and write it."""
    point = POINTS[name]
    torch.manual_seed(1)
    inputs = view(pool, point)
    mean = torch.from_numpy(inputs[:data.TRAIN_COUNT].mean(0)).float()
    model = square_mlp.SquareMlp(inputs.shape[1], point.hidden, input_max=point.levels - 1, hidden_limit=point.limit,
                                 score_limit=7, argmax_bits=point.bits, mean=mean)
    fit(model, torch.from_numpy(inputs), labels, epochs=point.epochs, rate=point.rate, price=0.02)
    tables = model.tables()
    input_cost = 0 if point.is_public else inputs.shape[1] * (point.levels - 1).bit_length()
    parts, _ = square_mlp.constraints(tables, point.levels - 1, input_cost)
    held = view(data.deslant(mnist.held), point)
    guesses = square_mlp.scores(tables, held).argmax(1)
    common.report(f"{name}, {sum(parts.values())} constraints {parts}", guesses, mnist.held_labels)
    np.savez(Path(args.cache) / f"{name}.npz", **tables)
    write(__file__, name, args.weights,
          constants={"side": point.side, "pool": point.pool, "levels": point.levels, "step": point.step,
                     "hidden_count": point.hidden},
          letters={"hidden_weights": tables["hidden_weights"], "score_weights": tables["score_weights"]},
          lists={"hidden_biases": tables["hidden_biases"], "score_biases": tables["score_biases"]})


def main():
    """Train the points asked for."""
    parser = common.parser(__doc__, cache=True)
    parser.add_argument("--model", choices=POINTS, nargs="*", default=list(POINTS))
    args = parser.parse_args()
    torch.set_num_threads(1)
    mnist = common.images(args)
    pool = upright_pool(args.cache)[:COPIES * data.TRAIN_COUNT]
    labels = torch.from_numpy(np.tile(mnist.train_labels, COPIES)).long()
    for name in args.model:
        train(name, args, pool, labels, mnist)


if __name__ == "__main__":
    main()
