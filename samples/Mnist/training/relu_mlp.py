"""Two dense layers with a shifted ReLU between them, all in integers."""

import torch
from torch import nn

import cost
from quantize import IntegerWeights, bounds, floored, log2, rounded


class ReluMlp(nn.Module):
    """scores = V max(0, (W f + b) >> shift) + c, trained on integer W, b, V and c.

    ``taps`` tells how the features come from the circuit's inputs (features x inputs), which
    decides their intervals; without it the features are the inputs. ``gain_step`` slows the learning of the
    factor between scores and logits.
    """

    def __init__(self, features, hidden, *, input_max, shift, hidden_limit, score_limit,
                 hidden_bits, argmax_bits, mean, gain_step=1.0, taps=None):
        super().__init__()
        self.input_max, self.shift, self.taps = input_max, shift, taps
        self.hidden_bits, self.argmax_bits = hidden_bits, argmax_bits
        self.hidden = IntegerWeights(hidden, features, limit=hidden_limit, spread=hidden_limit * 0.6)
        self.hidden_bias = nn.Parameter(torch.zeros(hidden))
        self.score = IntegerWeights(10, hidden, limit=score_limit, spread=score_limit * 0.6)
        self.score_bias = nn.Parameter(torch.zeros(10))
        self.gain_step = gain_step
        self.gain = nn.Parameter(torch.tensor(-2.0 / gain_step))
        self.register_buffer("mean", mean)
        self.register_buffer("hidden_mean", torch.zeros(hidden))

    def forward(self, x):
        z = x @ self.hidden().T / 2 ** self.shift + self._bias()
        q = floored(z).clamp(min=0)
        if self.training:
            self.hidden_mean.lerp_(q.detach().mean(0), 0.02)
        return (self.gain_step * self.gain).exp() * (q @ self.score().T + self._score_bias())

    def excess(self):
        """Return the estimated constraints above the budget."""
        hidden, argmax = self._bits()
        return ((hidden - self.hidden_bits).clamp(min=0).sum()
                + 9 * (argmax - self.argmax_bits).clamp(min=0))

    def clip(self):
        """Keep all latent weights within their limits."""
        self.hidden.clip()
        self.score.clip()

    def shrink(self, count, inputs):
        """Keep the ``count`` hidden neurons that move the scores the most on the given inputs."""
        with torch.no_grad():
            z = inputs @ self.hidden().T / 2 ** self.shift + self._bias()
            columns = self.score() - self.score().mean(0)
            keep = (z.clamp(min=0).std(0) * columns.norm(dim=0)).topk(count).indices
            self.hidden.latent = nn.Parameter(self.hidden.latent.data[keep])
            self.hidden_bias = nn.Parameter(self.hidden_bias.data[keep])
            self.score.latent = nn.Parameter(self.score.latent.data[:, keep])
            self.hidden_mean = self.hidden_mean[keep]

    def summary(self):
        """Describe the current state in a line."""
        hidden, argmax = self._bits()
        return f"hidden {hidden.mean().item():.2f} bits, argmax {argmax.item():.2f} bits"

    def tables(self):
        """Return the integer tables of the model."""
        return {
            "hidden_weights": self.hidden.integers(),
            "hidden_biases": (self._bias() * 2 ** self.shift).detach().round().long().numpy(),
            "score_weights": self.score.integers(),
            "score_biases": self._score_bias().detach().round().long().numpy(),
        }

    def _bias(self):
        centre = self.hidden() @ self.mean
        return rounded(self.hidden_bias * 2 ** self.shift - centre) / 2 ** self.shift

    def _score_bias(self):
        return rounded(self.score_bias - self.score() @ self.hidden_mean)

    def _bits(self):
        weights = self.hidden() if self.taps is None else self.hidden() @ self.taps
        unit = 2 ** self.shift
        zeros = torch.zeros(weights.shape[1])
        low, high = bounds(weights / unit, self._bias(), zeros, zeros + self.input_max)
        widest = torch.maximum(low.abs(), high.abs()) * unit
        largest = high.clamp(min=0)
        score_low, score_high = bounds(self.score(), self._score_bias(), torch.zeros_like(largest), largest)
        return log2(widest + 1), log2(score_high.max() - score_low.min() + 1)


def scores(tables, inputs, shift):
    """Return the integer scores for integer features of shape (count, features)."""
    z = inputs.astype("int64") @ tables["hidden_weights"].T + tables["hidden_biases"]
    q = (z >> shift).clip(min=0)
    return q @ tables["score_weights"].T + tables["score_biases"]


def constraints(tables, input_max, input_cost, shift, taps=None):
    """Return the constraint count by part, and the widest hidden sum in bits."""
    weights = tables["hidden_weights"] if taps is None else tables["hidden_weights"] @ taps
    inputs = weights.shape[1]
    low, high = cost.linear(weights, tables["hidden_biases"],
                            cost.exact([0] * inputs), cost.exact([input_max] * inputs))
    widest = max(cost.bits(a, b) for a, b in zip(low, high))
    hidden, (low, high) = cost.relu(low, high, shift)
    parts = {
        "inputs": input_cost,
        "hidden": hidden,
        "argmax": cost.argmax(tables["score_weights"], tables["score_biases"], low, high),
        "output": 1,
    }
    return parts, widest
