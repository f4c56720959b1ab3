"""A decision tree grown best leaf first on binned features, by information gain."""

import numpy as np

CLASSES = 10
BINS = 64
SLICE = 200


def thresholds_of(features):
    """Return BINS - 1 integer thresholds of every feature, from its quantiles."""
    return np.quantile(features, np.linspace(0, 1, BINS + 1)[1:-1], axis=0).astype(np.int32).T


def binned(features, thresholds):
    """Return for every value how many thresholds lie below it."""
    columns = [np.searchsorted(row, column, side="left") for row, column in zip(thresholds, features.T)]
    return np.stack(columns, 1).astype(np.uint8)


def histogram(bins, labels):
    """Return how many rows of each class lie in each bin of each feature: features x BINS x CLASSES."""
    parts = []
    for start in range(0, bins.shape[1], SLICE):
        some = bins[:, start:start + SLICE].astype(np.int32)
        places = (np.arange(some.shape[1]) * BINS + some) * CLASSES + labels[:, None]
        parts.append(np.bincount(places.ravel(), minlength=some.shape[1] * BINS * CLASSES))
    return np.concatenate(parts).reshape(-1, BINS, CLASSES).astype(np.int32)


def surprise(counts):
    """Return the entropy of counts times their sum."""
    total = counts.sum(-1, keepdims=True)
    shares = counts / np.maximum(total, 1)
    return -(counts * np.log2(np.maximum(shares, 1e-12))).sum(-1)


class Leaf:
    """Rows that end here, and their best split: left are the bins up to ``bin``."""

    def __init__(self, rows, counts, depth, deepest):
        self.rows, self.counts, self.depth = rows, counts, depth
        self.classes = counts[0].sum(0)
        left = counts.cumsum(1)[:, :-1]
        gain = surprise(self.classes) - surprise(left) - surprise(self.classes - left)
        self.feature, self.bin = np.unravel_index(gain.argmax(), gain.shape)
        self.gain = gain.max() if depth < deepest else -1.0


def grow(bins, labels, *, leaves, depth):
    """Return nested nodes: a class, or (feature, bin, left, right)."""
    labels = labels.astype(np.int32)
    everything = np.arange(len(bins))
    grown, nodes, places = [Leaf(everything, histogram(bins, labels), 0, depth)], {}, [0]
    count = 1
    while len(grown) < leaves:
        best = int(np.argmax([leaf.gain for leaf in grown]))
        leaf, place = grown.pop(best), places.pop(best)
        goes_left = bins[leaf.rows, leaf.feature] <= leaf.bin
        parts = leaf.rows[goes_left], leaf.rows[~goes_left]
        smaller = int(len(parts[1]) < len(parts[0]))
        counted = histogram(bins[parts[smaller]], labels[parts[smaller]])
        counts = [None, None]
        counts[smaller], counts[1 - smaller] = counted, leaf.counts - counted
        nodes[place] = (leaf.feature, leaf.bin, count, count + 1)
        places += [count, count + 1]
        grown += [Leaf(rows, part, leaf.depth + 1, depth) for rows, part in zip(parts, counts)]
        count += 2
    nodes |= {place: int(leaf.classes.argmax()) for place, leaf in zip(places, grown)}
    return nested(nodes, 0)


def nested(nodes, place):
    """Turn numbered nodes into nested ones; a split between equal classes disappears."""
    if isinstance(nodes[place], int):
        return nodes[place]
    feature, bin_, left, right = nodes[place]
    left, right = nested(nodes, left), nested(nodes, right)
    return left if isinstance(left, int) and left == right else (int(feature), int(bin_), left, right)
