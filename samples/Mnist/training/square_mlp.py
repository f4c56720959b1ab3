"""Two dense layers with squares between them, all in integers."""

import torch
from torch import nn

import cost
from quantize import IntegerWeights, bounds, log2, rounded


class SquareMlp(nn.Module):
    """scores = V (W x + b)^2 + c, trained on integer W, b, V and c."""

    def __init__(self, inputs, hidden, *, input_max, hidden_limit, score_limit, argmax_bits, mean):
        super().__init__()
        self.input_max, self.argmax_bits = input_max, argmax_bits
        self.hidden = IntegerWeights(hidden, inputs, limit=hidden_limit, spread=0.75)
        self.hidden_bias = nn.Parameter(torch.zeros(hidden))
        self.score = IntegerWeights(10, hidden, limit=score_limit, spread=1.0)
        self.score_bias = nn.Parameter(torch.zeros(10))
        self.gain = nn.Parameter(torch.tensor(-2.0))
        self.unit = 0.25 * inputs ** 0.5
        self.register_buffer("mean", mean / input_max)
        self.register_buffer("square_mean", torch.zeros(hidden))

    def forward(self, x):
        z = (x / self.input_max) @ self.hidden().T + self._bias()
        q = (z / self.unit) ** 2
        if self.training:
            self.square_mean.lerp_(q.detach().mean(0), 0.02)
        return self.gain.exp() * (q @ self.score().T + self._score_bias())

    def excess(self):
        """Return the argmax's estimated constraints above its budget."""
        return 9 * (self._bits() - self.argmax_bits).clamp(min=0)

    def clip(self):
        """Keep all latent weights within their limits."""
        self.hidden.clip()
        self.score.clip()

    def summary(self):
        """Describe the current state in a line."""
        nonzero = (self.hidden.latent.abs() > 0.5).float().mean().item()
        return f"argmax {self._bits().item():.2f} bits, {nonzero:.0%} of hidden weights"

    def tables(self):
        """Return the integer tables of the model."""
        square_unit = (self.unit * self.input_max) ** 2
        return {
            "hidden_weights": self.hidden.integers(),
            "hidden_biases": (self._bias() * self.input_max).detach().round().long().numpy(),
            "score_weights": self.score.integers(),
            "score_biases": (self._score_bias().detach().double() * square_unit).round().long().numpy(),
        }

    def _bias(self):
        centred = self.hidden_bias - self.hidden() @ self.mean
        return rounded(centred * self.input_max) / self.input_max

    def _score_bias(self):
        return self.score_bias - self.score() @ self.square_mean

    def _bits(self):
        low, high = bounds(self.hidden(), self._bias(), torch.zeros(self.hidden.latent.shape[1]),
                           torch.ones(self.hidden.latent.shape[1]))
        largest = torch.maximum(low.abs(), high.abs()) ** 2
        bias = self._score_bias() * self.unit ** 2
        score_low, score_high = bounds(self.score(), bias, torch.zeros_like(largest), largest)
        return log2((score_high.max() - score_low.min()) * self.input_max ** 2 + 1)


def scores(tables, inputs):
    """Return the integer scores for integer inputs of shape (count, inputs)."""
    z = inputs.astype("int64") @ tables["hidden_weights"].T + tables["hidden_biases"]
    return z * z @ tables["score_weights"].T + tables["score_biases"]


def constraints(tables, input_max, input_cost):
    """Return the constraint count by part, and the widest score in bits."""
    inputs = tables["hidden_weights"].shape[1]
    low, high = cost.exact([0] * inputs), cost.exact([input_max] * inputs)
    low, high = cost.linear(tables["hidden_weights"], tables["hidden_biases"], low, high)
    low, high = cost.square(low, high)
    parts = {
        "inputs": input_cost,
        "hidden": len(low),
        "argmax": cost.argmax(tables["score_weights"], tables["score_biases"], low, high),
        "output": 1,
    }
    low, high = cost.linear(tables["score_weights"], tables["score_biases"], low, high)
    return parts, max(cost.bits(a, b) for a, b in zip(low, high))
