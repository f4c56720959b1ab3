"""Train the models of tables: batches of 16 rows in other systems' shapes, neighbours, regressions and naive Bayes."""

import numpy as np
import torch
from sklearn.cluster import KMeans
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.tree import DecisionTreeClassifier

import common
import relu_stack
import tables as data_sets
from export import write
from train_boosted_trees import prepare as ink_of

LEVELS = 16
SHIFTS = (3, 3)
NEIGHBOUR_PROTOTYPES = 6


def batch_mlp(args, rows):
    """18-8-8-2 with ReLU."""
    torch.manual_seed(3)
    stack = relu_stack.ReluStack((18, 8, 8, 2), input_max=LEVELS - 1, shifts=SHIFTS, limit=7, bits=7.9)
    layers = stack.train_on(rows.train, rows.train_labels, steps=1500, rate=0.05, price=0.01)
    common.report("BatchMlp", relu_stack.scores(layers, SHIFTS, rows.held).argmax(1), rows.held_labels)
    names = ("first", "second", "score")
    write(__file__, "BatchMlp", args.weights, letters={f"{n}_weights": w for n, (w, _) in zip(names, layers)},
          lists={f"{n}_biases": b for n, (_, b) in zip(names, layers)})


def batch_tree(args, rows):
    """A complete tree of depth 3; a node without a test goes left."""
    learner = DecisionTreeClassifier(max_depth=3, random_state=0).fit(rows.train, rows.train_labels)
    tree = learner.tree_
    feature, threshold, classes, below = np.zeros(7, int), np.full(7, LEVELS - 1), [], [0]
    for node in range(7):
        source = below[node]
        is_leaf = tree.children_left[source] < 0
        if not is_leaf:
            feature[node], threshold[node] = tree.feature[source], int(tree.threshold[source])
        below += [source, source] if is_leaf else [tree.children_left[source], tree.children_right[source]]
    classes = [int(tree.value[node].argmax()) for node in below[7:]]
    common.report("BatchTree", learner.predict(rows.held), rows.held_labels)
    write(__file__, "BatchTree", args.weights, lists={"feature": feature, "threshold": threshold, "left": 2 * np.arange(7) + 1, "right": 2 * np.arange(7) + 2,
                 "classes": classes})


def batch_k_means(args, rows):
    """Two clusters; cluster 1 is the one with more benign rows."""
    means = KMeans(n_clusters=2, n_init=10, random_state=0).fit(rows.train)
    centres = np.rint(means.cluster_centers_).astype(int)
    benign = [rows.train_labels[means.labels_ == cluster].mean() for cluster in (0, 1)]
    centres = centres[np.argsort(benign)]
    distances = ((rows.held[:, None, :] - centres) ** 2).sum(2)
    common.report("BatchKMeans", distances.argmin(1), rows.held_labels)
    write(__file__, "BatchKMeans", args.weights, lists={"centres": centres})


def logistic(args, rows):
    """The sign of a weighted sum."""
    learner = LogisticRegression(C=0.02, max_iter=5000).fit(rows.train, rows.train_labels)
    scale = 15 / np.abs(learner.coef_).max()
    weights, bias = np.rint(learner.coef_[0] * scale).astype(int), int(round(learner.intercept_[0] * scale))
    common.report("LogisticRegression", (rows.held @ weights + bias >= 0).astype(int), rows.held_labels)
    write(__file__, "LogisticRegression", args.weights, constants={"bias": bias}, lists={"weights": weights})


def neighbours(args):
    """Three nearest of sixty prototypes, the centres of clusters of training digits."""
    rows = data_sets.digits()
    prototypes, labels = [], []
    for digit in range(10):
        means = KMeans(n_clusters=NEIGHBOUR_PROTOTYPES, n_init=4, random_state=0).fit(rows.train[rows.train_labels == digit])
        prototypes.append(np.rint(means.cluster_centers_).astype(int))
        labels += [digit] * NEIGHBOUR_PROTOTYPES
    prototypes, labels = np.concatenate(prototypes), np.array(labels)
    keys = np.sort(((rows.held[:, None, :] - prototypes) ** 2).sum(2) * 16 + labels, 1)[:, :3] % 16
    guesses = np.where(keys[:, 1] == keys[:, 2], keys[:, 1], keys[:, 0])
    common.report("NearestNeighbours", guesses, rows.held_labels)
    write(__file__, "NearestNeighbours", args.weights, lists={"prototypes": prototypes, "labels": labels})
    data_sets.save_rows(args.rows, "Digits", rows.held, rows.held_labels)


def regression(args):
    """How far diabetes has gone after a year, as a whole number; the labels are the answers in real numbers, rounded."""
    rows = data_sets.diabetes(64)
    learner = LinearRegression().fit(rows.train, rows.train_labels)
    shift = 10
    weights = np.rint(learner.coef_ * 2 ** shift).astype(int)
    bias = int(round((learner.intercept_ + 0.5) * 2 ** shift))
    answers, real = (rows.held @ weights + bias) >> shift, learner.predict(rows.held)
    error = np.abs(answers - rows.held_labels).mean()
    print(f"LinearRegression: R^2 {learner.score(rows.held, rows.held_labels):.3f} in real numbers, mean error {error:.2f} in integers")
    common.report("LinearRegression, against real numbers rounded", answers, np.rint(real).astype(int))
    write(__file__, "LinearRegression", args.weights, constants={"shift": shift, "bias": bias}, lists={"weights": weights})
    data_sets.save_rows(args.rows, "Diabetes", rows.held, np.rint(real))


def naive_bayes(args):
    """Bernoulli naive Bayes on 18 x 18 bits."""
    mnist = common.images(args)
    bits, held = ink_of(mnist.train), ink_of(mnist.held)
    odds = np.stack([(bits[mnist.train_labels == k].sum(0) + 1) / ((mnist.train_labels == k).sum() + 2) for k in range(10)])
    weights, bias = np.log(odds / (1 - odds)), np.log(1 - odds).sum(1)
    centre = weights.mean(0)
    scale = 2.0
    weights = np.rint((weights - centre) * scale).astype(int).clip(-15, 15)
    bias = np.rint((bias + np.log([np.mean(mnist.train_labels == k) for k in range(10)])) * scale).astype(int)
    common.report("NaiveBayes", (held @ weights.T + bias - bias.max()).argmax(1), mnist.held_labels)
    write(__file__, "NaiveBayes", args.weights, letters={"weights": weights}, lists={"biases": bias - bias.min()})


def main():
    """Train, check and write them all."""
    parser = common.parser(__doc__)
    parser.add_argument("--rows", required=True, help="the sample's Data directory, for validation rows")
    args = parser.parse_args()
    torch.set_num_threads(1)
    rows = data_sets.breast_cancer(LEVELS)
    data_sets.save_rows(args.rows, "BreastCancer", rows.held, rows.held_labels)
    batch_mlp(args, rows)
    batch_tree(args, rows)
    batch_k_means(args, rows)
    logistic(args, rows)
    neighbours(args)
    regression(args)
    naive_bayes(args)


if __name__ == "__main__":
    main()
