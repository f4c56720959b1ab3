"""Train HaarTree: a decision tree on Haar features of 20 x 20 crops."""

import numpy as np

from common import arguments, crop, images, report
from export import write
from haar_features import SIDE, Boxes, places
from histogram_tree import binned, grow, thresholds_of

DEPTH = 10
LEAVES = 250


def main():
    """Train, check on integers, and write the tree."""
    args = arguments(__doc__)
    mnist = images(args)
    candidates = places()
    boxes = Boxes(crop(mnist.train, SIDE))
    features = np.stack([boxes.feature(*place).astype(np.int16) for place in candidates], 1)
    thresholds = thresholds_of(features[::10])
    tables = numbered(grow(binned(features, thresholds), mnist.train_labels, leaves=LEAVES, depth=DEPTH), thresholds)
    tables["haar"] = candidates[tables.pop("used")]
    held = Boxes(crop(mnist.held, SIDE))
    features = np.stack([held.feature(*place) for place in tables["haar"]], 1)
    guesses = [walk(tables, row) for row in features]
    report(f"HaarTree, {len(tables['classes'])} leaves, {len(tables['haar'])} features", guesses, mnist.held_labels)
    write(__file__, "HaarTree", args.weights, lists=tables)


def numbered(root, thresholds):
    """Number inner nodes first, level by level, then leaves."""
    order = [root]
    for node in order:
        order += [] if isinstance(node, int) else node[2:]
    inner = [i for i, node in enumerate(order) if not isinstance(node, int)]
    leaves = [i for i, node in enumerate(order) if isinstance(node, int)]
    number = {place: i for i, place in enumerate(inner + leaves)}
    used = np.unique([order[i][0] for i in inner])
    children = iter(range(1, len(order)))
    below = [(number[next(children)], number[next(children)]) for _ in inner]
    return {
        "used": used,
        "feature": np.searchsorted(used, [order[i][0] for i in inner]),
        "threshold": [thresholds[order[i][0], order[i][1]] for i in inner],
        "left": [left for left, _ in below],
        "right": [right for _, right in below],
        "classes": [order[i] for i in leaves],
    }


def walk(tables, features):
    """Return the class of one image."""
    node = 0
    while node < len(tables["feature"]):
        goes_left = features[tables["feature"][node]] <= tables["threshold"][node]
        node = tables["left"][node] if goes_left else tables["right"][node]
    return tables["classes"][node - len(tables["feature"])]


if __name__ == "__main__":
    main()
