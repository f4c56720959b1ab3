"""Decision trees with a digit in each leaf, numbered as ``Models/DecisionTree.cs`` reads them."""

import numpy as np

import cost


class DigitTree:
    """A tree written as pairs of pairs of digits; nodes are numbered level by level, inner nodes first.

    ``levels`` are the numbers of each level's inner nodes. ``sides[0]`` says for each leaf at which inner nodes its path goes left,
    ``sides[1]`` where it goes right.
    """

    def __init__(self, pairs):
        # A node's name is the path to it: 0 is left, 1 is right.
        inner, leaves, level = [], {}, {(): pairs}
        while level:
            leaves |= {path: node for path, node in level.items() if isinstance(node, int)}
            pairs_here = {path: node for path, node in level.items() if path not in leaves}
            inner += pairs_here
            level = {path + (side,): child for path, node in pairs_here.items() for side, child in enumerate(node)}
        number = {path: i for i, path in enumerate([*inner, *leaves])}
        self.left, self.right = ([number[path + (side,)] for path in inner] for side in (0, 1))
        self.classes = list(leaves.values())
        self.levels = [[number[path] for path in inner if len(path) == depth] for depth in range(len(inner[-1]) + 1)]
        self.sides = np.zeros((2, len(leaves), len(inner)), np.float32)
        for leaf, path in enumerate(leaves):
            for depth, side in enumerate(path):
                self.sides[side, leaf, number[path[:depth]]] = 1

    def classify(self, tests):
        """Return the digit that each row of tests leads to: at most 0 goes left."""
        inner, rows = len(self.left), np.arange(len(tests))
        node = np.zeros(len(tests), dtype=int)
        for _ in self.levels:
            at = np.minimum(node, inner - 1)
            child = np.where(tests[rows, at] <= 0, np.array(self.left)[at], np.array(self.right)[at])
            node = np.where(node < inner, child, node)
        return np.array(self.classes)[node - inner]

    def constraints(self, low, high):
        """Return what ``DecisionTree.Classify`` costs for tests with these bounds.

        A level takes a comparison, and a selection for each node but one. Selecting a result is free between two leaves.
        """
        inner = len(self.left)
        tests = sum(len(level) - 1 + cost.bits(min(low[level]), max(high[level])) + 1 for level in self.levels)
        return tests + sum(min(left, right) < inner for left, right in zip(self.left, self.right))
