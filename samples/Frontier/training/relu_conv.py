"""Two convolutions and two dense layers with shifted ReLUs between them, all in integers, and the same in real numbers."""

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import cost
from quantize import IntegerWeights, floored, log2, rounded

STRIDE = 2
# Output channels, then how many values each takes from below.
SHAPES = ((2, 1, 5, 5), (3, 2, 5, 5), (48, 48), (10, 48))
NEURONS = (2 * 12 * 12, 3 * 4 * 4, 48)
SHIFTS = (3, 6, 7)


def apply(values, weights, layer):
    """Return a layer's sums; the dense layers flatten."""
    return F.conv2d(values, weights, stride=STRIDE) if layer < 2 else values.flatten(1) @ weights.T


class ReluConv(nn.Module):
    """Each layer computes max(0, (W x + b) >> shift), the last one scores, on integer W and b.

    ``hidden_bits`` (per hidden layer) and ``argmax_bits`` are the widths that training aims at.
    """

    def __init__(self, *, levels, hidden_bits, argmax_bits, limit):
        super().__init__()
        self.levels, self.hidden_bits, self.argmax_bits = levels, hidden_bits, argmax_bits
        self.layers = nn.ModuleList(IntegerWeights(*shape, limit=limit, spread=1.6) for shape in SHAPES)
        self.biases = nn.ParameterList(nn.Parameter(torch.zeros(shape[0])) for shape in SHAPES)
        self.gain = nn.Parameter(torch.tensor(-4.0))
        self.shifts = SHIFTS

    def refine(self, finer):
        """Go on with weights of these many bits more, layer by layer: the same answers on a finer grid."""
        for weights, bits in zip(self.layers, finer):
            weights.latent.data *= 2 ** bits
            weights.limit *= 2 ** bits
        self.biases[3].data *= 2 ** finer[3]
        self.gain.data -= math.log(2) * finer[3]
        self.shifts = tuple(shift + bits for shift, bits in zip(self.shifts, finer))
        self.hidden_bits = tuple(width + bits for width, bits in zip(self.hidden_bits, finer))
        self.argmax_bits += finer[3]

    def adopt(self, real):
        """Start from a network in real numbers, each layer as large as its budget of bits allows."""
        sources = [module for module in real.body if hasattr(module, "weight")]
        unit = float(self.levels)
        for layer, (source, bits) in enumerate(zip(sources, (*self.hidden_bits, self.argmax_bits))):
            weights, bias = source.weight.detach(), source.bias.detach()
            shift = 2 ** self.shifts[layer] if layer < 3 else 1
            self.layers[layer].latent.data = weights.clone()
            self.biases[layer].data = torch.zeros_like(bias)
            factor = min(2 ** (bits - self._bits(layer)[layer].max().item()), self.layers[layer].limit / weights.abs().max().item())
            self.layers[layer].latent.data *= factor
            # Rounding down loses half a unit of what comes from below.
            lost = 0.5 * factor * weights.flatten(1).sum(1)
            self.biases[layer].data = (factor * unit * bias + lost) / shift
            unit *= factor / shift
        self.gain.data = torch.tensor(-math.log(unit))

    def forward(self, x):
        x = x.unsqueeze(1)
        for layer, shift in enumerate(self.shifts):
            sums = apply(x, self.layers[layer](), layer) / 2 ** shift
            x = floored(sums + self._bias(layer).view(-1, *([1, 1] if layer < 2 else []))).clamp(min=0)
        return self.gain.exp() * (apply(x, self.layers[3](), 3) + self._bias(3))

    def excess(self):
        """Return the estimated constraints above the budget."""
        widths = self._bits()
        over = [(w - b).clamp(min=0).sum() * n / len(w) for w, b, n in zip(widths, self.hidden_bits, NEURONS)]
        return sum(over) + 9 * (widths[3] - self.argmax_bits).clamp(min=0)

    def clip(self):
        """Keep all latent weights within their limits."""
        for layer in self.layers:
            layer.clip()

    def summary(self):
        """Describe the current state in a line."""
        return "bits " + ", ".join(f"{width.max().item():.2f}" for width in self._bits())

    def tables(self):
        """Return the integer tables of the model."""
        units = [2 ** shift for shift in self.shifts] + [1]
        names = ("first", "second", "third", "score")
        tables = {f"{n}_weights": layer.integers() for n, layer in zip(names, self.layers)}
        return tables | {f"{n}_biases": (self._bias(i) * units[i]).detach().round().long().numpy()
                         for i, n in enumerate(names)}

    def _bias(self, layer):
        unit = 2 ** self.shifts[layer] if layer < 3 else 1
        return rounded(self.biases[layer] * unit) / unit

    def _bits(self, last=3):
        high, widths = torch.tensor(float(self.levels - 1)), []
        for layer in range(last + 1):
            weights = self.layers[layer]()
            weights = weights.flatten(1) if layer < 2 else weights
            largest = high.repeat_interleave(weights.shape[1] // len(high)) if high.dim() else high.expand(weights.shape[1])
            unit = 2 ** self.shifts[layer] if layer < 3 else 1
            top = weights.clamp(min=0) @ largest / unit + self._bias(layer)
            bottom = weights.clamp(max=0) @ largest / unit + self._bias(layer)
            if layer == 3:
                return [*widths, log2(top.max() - bottom.min() + 1)]
            widths.append(log2(torch.maximum(top.abs(), bottom.abs()) * unit + 1))
            high = top.clamp(min=1e-3)
        return widths


class RealConv(nn.Module):
    """The same shape in real numbers."""

    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(1, 2, 5, STRIDE), nn.ReLU(), nn.Conv2d(2, 3, 5, STRIDE), nn.ReLU(), nn.Flatten(),
            nn.Linear(48, 48), nn.ReLU(), nn.Linear(48, 10))

    def forward(self, x):
        return self.body(x.unsqueeze(1) / 255)

    def clip(self):
        """Nothing is limited."""

    def summary(self):
        """Describe the model."""
        return "real numbers"


def scores(tables, inputs, shifts):
    """Return the integer scores for integer inputs of shape (count, 28, 28)."""
    x = torch.from_numpy(inputs).double().unsqueeze(1)
    for layer, name in enumerate(("first", "second", "third")):
        bias = torch.from_numpy(tables[f"{name}_biases"]).double().view(-1, *([1, 1] if layer < 2 else []))
        sums = apply(x, torch.from_numpy(tables[f"{name}_weights"]).double(), layer) + bias
        x = torch.floor(sums / 2 ** shifts[layer]).clamp(min=0)
    return apply(x, torch.from_numpy(tables["score_weights"]).double(), 3).numpy() + tables["score_biases"]


def constraints(tables, levels, shifts):
    """Return the constraint count by part."""
    high, parts = np.array([levels - 1], dtype=object), {}
    for layer, name in enumerate(("first", "second", "third")):
        weights = tables[f"{name}_weights"].reshape(len(tables[f"{name}_biases"]), -1)
        inputs = np.repeat(high, weights.shape[1] // len(high))
        low, top = cost.linear(weights, tables[f"{name}_biases"], inputs * 0, inputs)
        part, (_, high) = cost.relu(low, top, shifts[layer])
        parts[name] = part * NEURONS[layer] // len(low)
    inputs = np.repeat(high, tables["score_weights"].shape[1] // len(high))
    parts["argmax"] = cost.argmax(tables["score_weights"], tables["score_biases"], inputs * 0, inputs)
    return parts | {"output": 1}
