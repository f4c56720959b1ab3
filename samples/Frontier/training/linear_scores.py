"""Ten linear scores, trained on integers."""

import torch
from torch import nn

import cost
from quantize import IntegerWeights, bounds, log2, rounded


class LinearScores(nn.Module):
    """scores = W x + b on integer W and b; ``argmax_bits`` is the width of their differences that training aims at."""

    def __init__(self, inputs, *, input_max, limit, argmax_bits, mean):
        super().__init__()
        self.input_max, self.argmax_bits = input_max, argmax_bits
        self.weights = IntegerWeights(10, inputs, limit=limit, spread=1.0)
        self.bias = nn.Parameter(torch.zeros(10))
        self.gain = nn.Parameter(torch.tensor(-3.0))
        self.register_buffer("mean", mean)

    def forward(self, x):
        return self.gain.exp() * (x @ self.weights().T + self._bias())

    def excess(self):
        """Return the argmax's estimated constraints above its budget."""
        return 9 * (self._bits() - self.argmax_bits).clamp(min=0)

    def clip(self):
        """Keep the latent weights within their limit."""
        self.weights.clip()

    def summary(self):
        """Describe the current state in a line."""
        return f"argmax {self._bits().item():.2f} bits"

    def tables(self):
        """Return the integer tables of the model."""
        return {"weights": self.weights.integers(), "biases": self._bias().detach().long().numpy()}

    def _bias(self):
        return rounded(self.bias - self.weights() @ self.mean)

    def _bits(self):
        zeros = torch.zeros(self.weights.latent.shape[1])
        low, high = bounds(self.weights(), self._bias(), zeros, zeros + self.input_max)
        return log2(high.max() - low.min() + 1)


def constraints(tables, input_max):
    """Return the constraint count for public inputs."""
    inputs = cost.exact([input_max] * tables["weights"].shape[1])
    return cost.argmax(tables["weights"], tables["biases"], inputs * 0, inputs) + 1
