"""Train LinearSvm and QuadraticSvm: the multi-class hinge loss of Crammer and Singer on 20 x 20 public pixels."""

import numpy as np
import torch

import common
from export import write
import data
import square_mlp
from fit import fit
from linear_scores import LinearScores, constraints as linear_constraints

SIDE = 20
COPIES = 3
DIRECTIONS = 64
LINEAR_LEVELS, SQUARE_LEVELS = 4, 2


def hinge(scores, labels):
    """Return how far the right score is from leading every other one by 1."""
    right = scores.gather(1, labels[:, None])
    others = scores.scatter(1, labels[:, None], -torch.inf)
    return (1 + others.max(1).values - right[:, 0]).clamp(min=0).mean()


def view(pictures, levels):
    """Return the middle pixels in a few grey levels, as rows."""
    return (common.crop(pictures, SIDE) // (256 // levels)).reshape(len(pictures), -1)


def mean_of(inputs):
    """Return the mean of the undistorted images."""
    return torch.from_numpy(inputs[:data.TRAIN_COUNT].mean(0)).float()


def main():
    """Train both, check on integers, and write."""
    args = common.arguments(__doc__, cache=True)
    torch.set_num_threads(1)
    mnist = common.images(args)
    pool = np.load(f"{args.cache}/pool.npy", mmap_mode="r")[:COPIES * data.TRAIN_COUNT]
    labels = torch.from_numpy(np.tile(mnist.train_labels, COPIES)).long()

    torch.manual_seed(1)
    inputs = view(pool[:data.TRAIN_COUNT], LINEAR_LEVELS)
    linear = LinearScores(inputs.shape[1], input_max=LINEAR_LEVELS - 1, limit=15, argmax_bits=11.9, mean=mean_of(inputs))
    fit(linear, torch.from_numpy(inputs), labels[:data.TRAIN_COUNT], epochs=20, rate=0.1, price=0.02, hard_loss=hinge)
    tables = linear.tables()
    held = view(mnist.held, LINEAR_LEVELS).astype(np.int64)
    common.report(f"LinearSvm, {linear_constraints(tables, LINEAR_LEVELS - 1)} constraints",
                  (held @ tables["weights"].T + tables["biases"]).argmax(1), mnist.held_labels)
    write(__file__, "LinearSvm", args.weights, letters={"weights": tables["weights"]}, lists={"biases": tables["biases"]})

    torch.manual_seed(1)
    inputs = view(pool, SQUARE_LEVELS)
    model = square_mlp.SquareMlp(inputs.shape[1], DIRECTIONS, input_max=SQUARE_LEVELS - 1, hidden_limit=3, score_limit=7,
                                 argmax_bits=16.4, mean=mean_of(inputs))
    fit(model, torch.from_numpy(inputs), labels, epochs=40, rate=0.06, price=0.02, hard_loss=hinge)
    tables = model.tables()
    parts, _ = square_mlp.constraints(tables, SQUARE_LEVELS - 1, 0)
    common.report(f"QuadraticSvm, {sum(parts.values())} constraints {parts}",
                  square_mlp.scores(tables, view(mnist.held, SQUARE_LEVELS)).argmax(1), mnist.held_labels)
    write(__file__, "QuadraticSvm", args.weights, constants={"hidden_count": DIRECTIONS},
          letters={"hidden_weights": tables["hidden_weights"], "score_weights": tables["score_weights"]},
          lists={"hidden_biases": tables["hidden_biases"], "score_biases": tables["score_biases"]})


if __name__ == "__main__":
    main()
