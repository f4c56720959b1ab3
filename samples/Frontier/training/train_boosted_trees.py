"""Train BoostedTrees: gradient-boosted trees on 18 x 18 bits."""

import numpy as np

from boosting import boost, scores
from common import arguments, crop, images, report
from export import write

SIDE = 18
INK_THRESHOLD = 100
TREES = 40
LEAVES = 16
RATE = 0.4
# The largest vote of a tree; centred votes of two leaves then differ by few bits.
VOTE_LIMIT = 15


def prepare(pictures):
    """Return the middle pixels, 1 for ink and 0 for paper."""
    return (crop(pictures, SIDE) >= INK_THRESHOLD).reshape(len(pictures), -1).astype(np.uint8)


def main():
    """Train, round the votes, check, and write the trees."""
    args = arguments(__doc__)
    mnist = images(args)
    splits, votes = boost(prepare(mnist.train), mnist.train_labels, trees=TREES, leaves=LEAVES, rate=RATE)
    votes -= votes.mean(2, keepdims=True)
    whole = np.rint(votes * (VOTE_LIMIT / np.abs(votes).max())).astype(int)
    held = prepare(mnist.held)
    report("BoostedTrees, real votes", scores(held, splits, votes).argmax(1), mnist.held_labels)
    report("BoostedTrees", scores(held, splits, whole).argmax(1), mnist.held_labels)
    write(__file__, "BoostedTrees", args.weights,
          constants={"tree_count": TREES, "leaf_count": LEAVES},
          lists={"split_leaves": splits[:, :, 0], "split_pixels": splits[:, :, 1]},
          letters={"votes": whole.reshape(TREES, -1)})


if __name__ == "__main__":
    main()
