"""Fit trees to the squares of Bytes28: the hidden layer stays as it is, and each test is a logistic regression on its squares."""

from pathlib import Path

import numpy as np

import common
import cost
from digit_tree import DigitTree
from export import LETTER_LIMIT, write
from product_points import TREE
import square_start

# How many of the 72 squares stay.
POINTS = {"PublicBytes95": 46, "PublicBytes97": 72}
# The first of the 50,000 training images train.
TRAINED, BYTE_MAX = 45_000, 255
STEPS, BIAS_STEPS, LARGEST_EXPONENT = 7, 6, 30


def squares(weights, biases, pictures):
    """Return the squares of images' sums."""
    parts = np.array_split(pictures.reshape(len(pictures), -1), 10)
    return np.concatenate([(part.astype(np.float32) @ weights.T.astype(np.float32) + biases.astype(np.float32)) ** 2 for part in parts])


def odds(values):
    """Return the probabilities of the logistic model."""
    return 1 / (1 + np.exp(-np.clip(values, -LARGEST_EXPONENT, LARGEST_EXPONENT)))


def fit_test(values, goes_right):
    """Return whole weights and a bias that tell the rows that go right from the others."""
    mean, deviation = values.mean(0), values.std(0) + 1e-9
    features = np.concatenate([(values - mean) / deviation, np.ones((len(values), 1), np.float32)], 1)
    fitted, ridge = np.zeros(features.shape[1]), np.diag(np.append(np.ones(values.shape[1]), 0))
    for _ in range(STEPS):
        p = odds(features @ fitted.astype(np.float32))
        curvature = (features * np.maximum(p * (1 - p), 1e-5)[:, None].astype(np.float32)).T @ features
        fitted += np.linalg.solve(curvature + ridge, features.T @ (goes_right - p) - ridge @ fitted)
    weights = fitted[:-1] / deviation
    scale = LETTER_LIMIT / np.abs(weights).max()
    whole = np.rint(scale * weights).astype(int)
    # The bias once more, for the rounded weights.
    sums, bias = values.astype(float) @ whole, scale * (fitted[-1] - weights @ mean)
    for _ in range(BIAS_STEPS):
        p = odds((sums + bias) / scale)
        bias += scale * (goes_right - p).sum() / max((p * (1 - p)).sum(), 1)
    return whole, int(np.rint(bias))


def main():
    """Fit all points, check on integers, and write."""
    args = common.arguments(__doc__, cache=True)
    mnist, tree = common.images(args), DigitTree(TREE)
    order = np.argsort(tree.classes)
    goes_right, is_on_path = tree.sides[1][order], tree.sides.sum(0)[order]
    labels = mnist.train_labels[:TRAINED]
    tables = np.load(Path(args.cache) / "Bytes28.npz")
    for name, count in POINTS.items():
        weights, biases = square_start.fewer(tables, mnist.train.reshape(len(mnist.train), -1), count)
        values = squares(weights, biases, mnist.train[:TRAINED])
        fitted = [fit_test(values[on_path], goes_right[labels[on_path], node])
                  for node in range(len(tree.left)) for on_path in [is_on_path[labels][:, node] > 0]]
        tests, test_biases = np.array([test for test, _ in fitted]), np.array([bias for _, bias in fitted])
        full = cost.exact([BYTE_MAX] * weights.shape[1])
        low, high = cost.linear(tests, test_biases, *cost.square(*cost.linear(weights, biases, full * 0, full)))
        total = count + tree.constraints(low, high) + 1
        for pictures, truth, part in ((mnist.train[TRAINED:], mnist.train_labels[TRAINED:], ", for choosing"),
                                      (mnist.held, mnist.held_labels, "")):
            answers = tree.classify(squares(weights, biases, pictures).astype(float) @ tests.T + test_biases)
            common.report(f"{name}{part}, {total} constraints", answers, truth)
        write(__file__, name, args.weights, letters={"hidden_weights": weights, "test_weights": tests},
              lists={"hidden_biases": biases, "test_biases": test_biases})


if __name__ == "__main__":
    main()
