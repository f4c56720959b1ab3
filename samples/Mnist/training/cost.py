"""Exact constraint counts of the models, by interval arithmetic on integers.

All arrays are Python-integer (object) arrays, so nothing overflows.
"""

import numpy as np


def exact(values):
    """Return the values as an array of unbounded Python integers."""
    flat = [int(value) for value in np.asarray(values).ravel()]
    return np.array(flat, dtype=object).reshape(np.shape(values))


def bits(low, high):
    """Return the number of magnitude bits of an interval: |x| < 2^n."""
    return max(int(high), -int(low) - 1, 0).bit_length()


def linear(weights, bias, low, high):
    """Return the bounds of ``weights @ x + bias`` for x between low and high."""
    weights, bias = exact(weights), exact(bias)
    positive, negative = np.maximum(weights, 0), np.minimum(weights, 0)
    return (positive @ low + negative @ high + bias,
            positive @ high + negative @ low + bias)


def square(low, high):
    """Return the bounds of x * x for each x between low and high."""
    largest = np.maximum(low * low, high * high)
    smallest = np.minimum(low * low, high * high)
    return np.where((low <= 0) & (high >= 0), 0, smallest), largest


def relu(low, high, shift=0):
    """Return the cost of Max(0, x >> shift) for each x, and the bounds of the results."""
    cost = sum(0 if lo >= 0 and shift == 0 else bits(lo, hi) + 1
               for lo, hi in zip(low.ravel(), high.ravel()))
    return cost, (np.maximum(low >> shift, 0), np.maximum(high >> shift, 0))


def argmax(weights, bias, low, high):
    """Return the cost of the loop that finds the first largest of the scores.

    Every step costs its comparison, and a select each for the best score and the best index; the
    first index and the last score need none.
    """
    weights, bias = exact(weights), exact(bias)
    score_low, score_high = linear(weights, bias, low, high)
    first = linear(weights[1:2] - weights[0:1], bias[1:2] - bias[0:1], low, high)
    widths = [bits(first[0][0], first[1][0])]
    best_low, best_high = score_low[0], score_high[0]
    for k in range(1, len(bias)):
        if k > 1:
            widths.append(bits(score_low[k] - best_high, score_high[k] - best_low))
        best_low, best_high = min(best_low, score_low[k]), max(best_high, score_high[k])
    return sum(width + 1 for width in widths) + 2 * (len(widths) - 1)
