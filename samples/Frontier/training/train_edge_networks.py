"""Train EdgeLinear and EdgeSquares: the features of the Mnist sample's LeoMlp, with linear scores and with squares."""

from pathlib import Path

import numpy as np
import torch

import common
from export import write
import data
import linear_scores
import square_mlp
from features import BOXES, box_sums
from fit import fit
from train_leomlp import FEATURE_BITS, LEVELS, prepare, ranges

COPIES = 3
HIDDEN = 22


def pool_sums(cache):
    """Return the box sums of the first copies of the pool; the cache keeps them."""
    path = Path(cache) / "box_sums.npy"
    if not path.exists():
        pool = np.load(Path(cache) / "pool.npy", mmap_mode="r")
        np.save(path, box_sums(pool[:COPIES * data.TRAIN_COUNT], BOXES))
    return np.load(path)


def main():
    """Train both, check on integers, and write."""
    args = common.arguments(__doc__, cache=True)
    torch.set_num_threads(1)
    mnist = common.images(args)
    sums = pool_sums(args.cache)
    low, high = ranges(sums[:data.TRAIN_COUNT])
    inputs = prepare(sums, low, high)
    held = prepare(box_sums(mnist.held, BOXES), low, high).astype(np.int64)
    labels = torch.from_numpy(np.tile(mnist.train_labels, COPIES)).long()
    mean = torch.from_numpy(inputs[:data.TRAIN_COUNT].mean(0)).float()
    input_cost = len(BOXES) * FEATURE_BITS

    torch.manual_seed(1)
    linear = linear_scores.LinearScores(len(BOXES), input_max=LEVELS - 1, limit=7, argmax_bits=7.4, mean=mean)
    fit(linear, torch.from_numpy(inputs), labels, epochs=20, rate=0.03, price=0.02)
    tables = linear.tables()
    total = input_cost + linear_scores.constraints(tables, LEVELS - 1)
    common.report(f"EdgeLinear, {total} constraints", (held @ tables["weights"].T + tables["biases"]).argmax(1), mnist.held_labels)
    write(__file__, "EdgeLinear", args.weights, letters={"weights": tables["weights"]}, lists={"biases": tables["biases"]})

    torch.manual_seed(1)
    model = square_mlp.SquareMlp(len(BOXES), HIDDEN, input_max=LEVELS - 1, hidden_limit=2, score_limit=3, argmax_bits=12.4, mean=mean)
    fit(model, torch.from_numpy(inputs), labels, epochs=60, rate=0.04, price=0.02)
    tables = model.tables()
    parts, _ = square_mlp.constraints(tables, LEVELS - 1, input_cost)
    common.report(f"EdgeSquares, {sum(parts.values())} constraints {parts}", square_mlp.scores(tables, held).argmax(1), mnist.held_labels)
    write(__file__, "EdgeSquares", args.weights,
          letters={"hidden_weights": tables["hidden_weights"], "score_weights": tables["score_weights"]},
          lists={"hidden_biases": tables["hidden_biases"], "score_biases": tables["score_biases"]})


if __name__ == "__main__":
    main()
