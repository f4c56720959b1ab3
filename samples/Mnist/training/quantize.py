"""Quantization-aware building blocks: integers forward, straight-through gradients back."""

import math

import torch
from torch import nn


HARDNESS = 1.0


def set_hardness(share):
    """Choose how far values move towards integers: 0 trains real numbers, 1 integers."""
    global HARDNESS
    HARDNESS = share


def rounded(values):
    """Round to integers; the gradient passes as if nothing had happened."""
    return values + HARDNESS * (values.round() - values).detach()


def floored(values):
    """Round down to integers; the gradient passes as if nothing had happened."""
    return values + HARDNESS * (values.floor() - values).detach()


class IntegerWeights(nn.Module):
    """A weight tensor whose entries are integers of at most ``limit`` in magnitude."""

    def __init__(self, *shape, limit, spread):
        super().__init__()
        self.limit = limit
        self.latent = nn.Parameter(torch.empty(*shape).uniform_(-spread, spread))

    def forward(self):
        return rounded(self.latent)

    def clip(self):
        """Keep the latent values where rounding stays within the limit."""
        self.latent.data.clamp_(-self.limit, self.limit)

    def integers(self):
        """Return the integer weights as a NumPy array."""
        return self.latent.detach().round().long().numpy()


def bounds(weights, bias, low, high):
    """Return differentiable bounds of ``weights @ x + bias`` for x between low and high."""
    positive, negative = weights.clamp(min=0), weights.clamp(max=0)
    return positive @ low + negative @ high + bias, positive @ high + negative @ low + bias


def log2(values):
    """Return the binary logarithm."""
    return values.log() / math.log(2)
