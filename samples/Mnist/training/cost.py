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
    """Return the cost of the tournament that finds the first largest of the scores.

    Every match costs its comparison and a select each for the winner's score and its index; the first round's indices and the final's
    score need none.
    """
    weights, bias = exact(weights), exact(bias)
    score_low, score_high = linear(weights, bias, low, high)
    total, distance = 0, 1
    while distance < len(bias):
        is_final = 2 * distance >= len(bias)
        for k in range(0, len(bias) - distance, 2 * distance):
            other = k + distance
            if distance == 1:
                least, most = (bound[0] for bound in linear(weights[other:other + 1] - weights[k:k + 1], bias[other:other + 1] - bias[k:k + 1], low, high))
            else:
                least, most = score_low[other] - score_high[k], score_high[other] - score_low[k]
            total += bits(least, most) + 1 + (distance > 1) + (not is_final)
            score_low[k], score_high[k] = min(score_low[k], score_low[other]), max(score_high[k], score_high[other])
        distance *= 2
    return total
