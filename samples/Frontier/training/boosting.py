"""Gradient boosting of trees on bits with a vote for every class in each leaf, by Newton steps on the cross entropy."""

import numpy as np

CLASSES = 10
PENALTY = 1.0


class Leaf:
    """A set of training rows, with the best split of it."""

    def __init__(self, rows, sums, histogram):
        self.rows, self.sums, self.histogram = rows, sums, histogram
        right, left = gains(histogram), gains(sums - histogram)
        gain = right + left - gains(sums)
        self.feature = int(gain.argmax())
        self.gain = gain[self.feature]

    def vote(self, rate):
        """Return the Newton step of every class."""
        return rate * self.sums[:CLASSES] / (self.sums[CLASSES:] + PENALTY)


def gains(sums):
    """Return what a leaf with these sums of gradients and curvatures takes off the loss."""
    return (sums[..., :CLASSES] ** 2 / (sums[..., CLASSES:] + PENALTY)).sum(-1)


def grow(bits, targets, leaves):
    """Grow a tree best leaf first; return its leaves and its splits (leaf, feature): a split moves the ones to a new leaf."""
    floats = bits.astype(np.float32)
    everything = np.arange(len(bits))
    grown = [Leaf(everything, targets.sum(0), floats.T @ targets)]
    splits = []
    while len(grown) < leaves:
        place = int(np.argmax([leaf.gain for leaf in grown]))
        leaf = grown[place]
        ones = bits[leaf.rows, leaf.feature].astype(bool)
        stay, move = leaf.rows[~ones], leaf.rows[ones]
        smaller = min(stay, move, key=len)
        counted = floats[smaller].T @ targets[smaller]
        moved = counted if smaller is move else leaf.histogram - counted
        moved_sums = targets[move].sum(0)
        splits.append((place, leaf.feature))
        grown[place] = Leaf(stay, leaf.sums - moved_sums, leaf.histogram - moved)
        grown.append(Leaf(move, moved_sums, moved))
    return grown, splits


def boost(bits, labels, *, trees, leaves, rate):
    """Return the splits (trees x (leaves - 1) x 2) and the votes (trees x leaves x classes) as floats."""
    scores = np.zeros((len(bits), CLASSES), np.float32)
    truth = np.eye(CLASSES, dtype=np.float32)[labels]
    all_splits, all_votes = [], []
    for _ in range(trees):
        odds = np.exp(scores - scores.max(1, keepdims=True))
        odds /= odds.sum(1, keepdims=True)
        grown, splits = grow(bits, np.concatenate([truth - odds, odds * (1 - odds)], 1), leaves)
        votes = np.stack([leaf.vote(rate) for leaf in grown])
        for leaf, vote in zip(grown, votes):
            scores[leaf.rows] += vote
        all_splits.append(splits)
        all_votes.append(votes)
    return np.array(all_splits), np.array(all_votes)


def leaf_of(bits, splits):
    """Return the leaf that each row ends in."""
    leaf = np.zeros(len(bits), np.int64)
    for new, (old, feature) in enumerate(splits, start=1):
        leaf[(leaf == old) & (bits[:, feature] == 1)] = new
    return leaf


def scores(bits, splits, votes):
    """Return the sums of all trees' votes."""
    return sum(vote[leaf_of(bits, split)] for split, vote in zip(splits, votes))
