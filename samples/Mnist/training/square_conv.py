"""Two convolutions with squares after each, and a dense layer, all in integers."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import cost
from data import SIDE
from quantize import IntegerWeights, bounds, log2, rounded

PIXEL_MAX = 255
SCORE_BIAS_UNIT = 2 ** 32


class SquareConv(nn.Module):
    """scores = V (K2 * (K1 * x + b1)^2 + b2)^2 + c on integer kernels and biases."""

    def __init__(self, shape, *, limits, argmax_bits, mean):
        super().__init__()
        self.shape, self.argmax_bits, self.mean = shape, argmax_bits, mean / PIXEL_MAX
        first, second = shape.first_channels, shape.second_channels
        self.first = IntegerWeights(
            first, 1, shape.first_size, shape.first_size, limit=limits[0], spread=limits[0] * 0.75)
        self.second = IntegerWeights(
            second, first, shape.second_size, shape.second_size, limit=limits[1], spread=limits[1] * 0.75)
        self.score = IntegerWeights(
            10, second * shape.second_side ** 2, limit=limits[2], spread=limits[2] * 0.75)
        self.first_bias = nn.Parameter(torch.zeros(first))
        self.second_bias = nn.Parameter(torch.zeros(second))
        self.score_bias = nn.Parameter(torch.zeros(10))
        self.gain = nn.Parameter(torch.tensor(-2.0))
        self.first_unit = 0.25 * shape.first_size * limits[0]
        self.second_unit = 0.5 * first ** 0.5 * shape.second_size * limits[1]
        self.register_buffer("first_mean", torch.zeros(first))
        self.register_buffer("second_mean", torch.zeros(second))

    def forward(self, x):
        x = x.view(-1, 1, SIDE, SIDE) / PIXEL_MAX
        z = F.conv2d(x, self.first(), self._first_bias(), stride=self.shape.first_stride)
        q = (z / self.first_unit) ** 2
        self._follow(self.first_mean, q)
        z = F.conv2d(q, self.second(), self._second_bias(), stride=self.shape.second_stride)
        q = (z / self.second_unit) ** 2
        self._follow(self.second_mean, q)
        return self.gain.exp() * (q.flatten(1) @ self.score().T + self._score_bias())

    def excess(self):
        """Return the argmax's estimated constraints above its budget."""
        return 9 * (self._bits() - self.argmax_bits).clamp(min=0)

    def clip(self):
        """Keep all latent weights within their limits."""
        for weights in (self.first, self.second, self.score):
            weights.clip()

    def summary(self):
        """Describe the current state in a line."""
        return f"argmax {self._bits().item():.2f} bits"

    def tables(self):
        """Return the integer tables of the model."""
        first_square = (self.first_unit * PIXEL_MAX) ** 2
        second_square = (first_square * self.second_unit) ** 2

        def integers(bias, unit):
            return (bias.detach().double() * unit).round().long().numpy()

        return {
            "first_kernels": self.first.integers(),
            "first_biases": integers(self._first_bias(), PIXEL_MAX),
            "second_kernels": self.second.integers(),
            "second_biases": integers(self._second_bias(), first_square),
            "score_weights": self.score.integers(),
            "score_biases": integers(self._score_bias(), second_square / SCORE_BIAS_UNIT),
        }

    def _follow(self, mean, squares):
        if self.training:
            mean.lerp_(squares.detach().mean((0, 2, 3)), 0.02)

    def _first_bias(self):
        centred = self.first_bias - self.first().sum((1, 2, 3)) * self.mean
        return rounded(centred * PIXEL_MAX) / PIXEL_MAX

    def _second_bias(self):
        return self.second_bias - self.second().sum((2, 3)) @ self.first_mean

    def _score_bias(self):
        return self.score_bias - self.score() @ self._spread(self.second_mean)

    def _spread(self, channels):
        return channels.repeat_interleave(self.shape.second_side ** 2)

    def _bits(self):
        kernels = self.first().flatten(1)
        taps = torch.zeros(kernels.shape[1])
        low, high = bounds(kernels, self._first_bias(), taps, taps + 1)
        q = (torch.maximum(low.abs(), high.abs()) / self.first_unit) ** 2
        q = q.repeat_interleave(self.shape.second_size ** 2)
        low, high = bounds(self.second().flatten(1), self._second_bias(), torch.zeros_like(q), q)
        q = self._spread((torch.maximum(low.abs(), high.abs()) / self.second_unit) ** 2)
        low, high = bounds(self.score(), self._score_bias(), torch.zeros_like(q), q)
        unit = (self.first_unit * PIXEL_MAX) ** 4 * self.second_unit ** 2
        return log2((high.max() - low.min()).double() * unit)


def convolve(images, kernels, biases, stride):
    """Return the exact integer convolution of (count, channels, side, side)."""
    windows = np.lib.stride_tricks.sliding_window_view(images, kernels.shape[2:], (2, 3))
    windows = windows[:, :, ::stride, ::stride]
    sums = np.tensordot(windows, kernels, axes=((1, 4, 5), (1, 2, 3)))
    return sums.transpose(0, 3, 1, 2) + biases[:, None, None]


def score_biases(tables):
    """Return the score biases as unbounded integers."""
    return cost.exact(tables["score_biases"]) * SCORE_BIAS_UNIT


def scores(tables, images, shape):
    """Return the scores of uint8 images as unbounded integers; all before them fits 63 bits."""
    parts = []
    for chunk in np.array_split(images, max(1, len(images) // 500)):
        x = chunk.reshape(-1, 1, SIDE, SIDE).astype(np.int64)
        z = convolve(x, tables["first_kernels"], tables["first_biases"], shape.first_stride)
        z = convolve(z * z, tables["second_kernels"], tables["second_biases"], shape.second_stride)
        z = z.reshape(len(chunk), -1).astype(object)
        parts.append((z * z) @ tables["score_weights"].T.astype(object) + score_biases(tables))
    return np.concatenate(parts)


def constraints(tables, shape):
    """Return the constraint count by part, and the widest score in bits."""
    kernels = tables["first_kernels"].reshape(shape.first_channels, -1)
    low = cost.exact([0] * kernels.shape[1])
    low, high = cost.linear(kernels, tables["first_biases"], low, low + PIXEL_MAX)
    low, high = (np.repeat(bound, shape.second_size ** 2) for bound in cost.square(low, high))
    kernels = tables["second_kernels"].reshape(shape.second_channels, -1)
    low, high = cost.linear(kernels, tables["second_biases"], low, high)
    low, high = (np.repeat(bound, shape.second_side ** 2) for bound in cost.square(low, high))
    parts = {
        "inputs": 0,
        "first squares": shape.first_channels * shape.first_side ** 2,
        "second squares": shape.second_channels * shape.second_side ** 2,
        "argmax": cost.argmax(tables["score_weights"], score_biases(tables), low, high),
        "output": 1,
    }
    low, high = cost.linear(tables["score_weights"], score_biases(tables), low, high)
    return parts, max(cost.bits(a, b) for a, b in zip(low, high))
