"""Start a product tree from a network with squares: its most important squares, and tests fitted to them."""

import numpy as np

ROWS = 3000
RIDGE = 30.0
# How much of the range of the tests' weights the fitted ones take, and how certain their answers are at first.
SHARE, GAIN = 0.4, 3.0


def fewer(tables, inputs, products):
    """Return weights and biases of the most important squares."""
    x, weights, biases = inputs[:ROWS].astype(float), tables["hidden_weights"], tables["hidden_biases"]
    scores = np.linalg.norm(tables["score_weights"] - tables["score_weights"].mean(0), axis=0)
    squares = largest(scores * ((x @ weights.T + biases) ** 2).std(0), products)
    return weights[squares], biases[squares]


def largest(values, count):
    """Return the places of the largest values in order."""
    return np.sort(np.argsort(-values)[:count])


def start(model, tables, inputs, labels, spread):
    """Set both factors of each product to a square's sum, and fit each test by ridge regression.

    The second factors get random numbers up to ``spread`` added to their weights: equal factors with equal gradients would stay equal.
    """
    weights, biases = fewer(tables, inputs, len(model.product_mean))
    others = weights + model.random.uniform(-spread, spread, weights.shape) if spread else weights
    x, labels = inputs[:ROWS].astype(np.float32) / model.input_max, labels[:ROWS]
    products = model.start_from(np.concatenate([weights, others]), np.concatenate([biases, biases]), x)
    centred = np.concatenate([products - products.mean(0), np.ones((len(x), 1))], 1)
    for node in range(len(model.tree.left)):
        rows = model.is_on_path[labels][:, node] > 0
        sides, f = 2 * model.goes_right[labels[rows], node] - 1, centred[rows]
        penalty = RIDGE * np.diag(np.append((f[:, :-1] ** 2).mean(0), 0))
        fitted = np.linalg.solve(f.T @ f + penalty, f.T @ sides)
        scale = SHARE * model.limits["test"] / np.abs(fitted[:-1]).max()
        model.set_test(node, scale * fitted[:-1], scale * fitted[-1], np.log(GAIN / scale))
