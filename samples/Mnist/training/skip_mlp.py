"""Two dense layers with a ReLU between them and a linear layer past it, on features partly learned, in integers."""

import numpy as np
import torch
from torch import nn

import cost
from quantize import IntegerWeights, bounds, floored, log2, rounded

FINER = 2
BIAS_STEP = 2 ** 11


class SkipMlp(nn.Module):
    """scores = V max(0, (W f + b) >> shift) + U f + c with features f = taps x.

    The first taps are fixed, the last, ``masks``, are learned. Training starts with the integers of a plain
    ``ReluMlp`` (``tables``) on a grid ``FINER`` times as fine, and with U = 0.
    """

    def __init__(self, tables, fixed, masks, *, plain_shift, shift, limit, mask_limit, mean, input_max,
                 hidden_bits, argmax_bits, gain, gain_step=0.1):
        super().__init__()
        features, hidden = len(fixed) + len(masks), len(tables["hidden_weights"])
        self.shift, self.input_max = shift, input_max
        self.hidden_bits, self.argmax_bits = hidden_bits, argmax_bits
        self.hidden = IntegerWeights(hidden, features, limit=limit, spread=0)
        self.score = IntegerWeights(10, hidden, limit=limit, spread=0)
        self.skip = IntegerWeights(10, features, limit=limit, spread=0)
        self.masks = IntegerWeights(*masks.shape, limit=mask_limit, spread=0)
        self.hidden_bias = nn.Parameter(torch.zeros(hidden))
        self.score_bias = nn.Parameter(torch.zeros(10))
        self.gain_step = gain_step
        self.gain = nn.Parameter(torch.tensor(gain / gain_step))
        self.register_buffer("fixed", fixed)
        self.register_buffer("mean", mean)
        self.register_buffer("hidden_mean", torch.zeros(hidden))
        self.score_step = BIAS_STEP // 2 ** shift
        self._begin(tables, masks, FINER ** 2 * 2 ** (plain_shift - shift))

    def forward(self, x):
        f = x @ self._taps().T
        q = floored((f @ self.hidden().T + self._bias()) / 2 ** self.shift).clamp(min=0)
        if self.training:
            self.hidden_mean.lerp_(q.detach().mean(0), 0.02)
        scores = q @ self.score().T + f @ self.skip().T + self._score_bias()
        return (self.gain_step * self.gain).exp() * scores

    def excess(self):
        """Return the estimated constraints above the budget."""
        hidden, argmax = self._bits()
        return ((hidden - self.hidden_bits).clamp(min=0).sum()
                + 9 * (argmax - self.argmax_bits).clamp(min=0))

    def clip(self):
        """Keep all latent weights within their limits."""
        for weights in (self.hidden, self.score, self.skip, self.masks):
            weights.clip()

    def summary(self):
        """Describe the current state in a line."""
        hidden, argmax = self._bits()
        return f"hidden {hidden.mean().item():.2f} bits, argmax {argmax.item():.2f} bits"

    def tables(self):
        """Return the integer tables of the model."""
        return {
            "mask_weights": self.masks.integers(),
            "hidden_weights": self.hidden.integers(),
            "hidden_biases": self._bias().detach().round().long().numpy(),
            "score_weights": self.score.integers(),
            "skip_weights": self.skip.integers(),
            "score_biases": self._score_bias().detach().round().long().numpy(),
        }

    def _begin(self, tables, masks, score_factor):
        plain = {name: torch.from_numpy(table).float() for name, table in tables.items()}
        with torch.no_grad():
            self.masks.latent += FINER * masks
            self.hidden.latent += FINER * plain["hidden_weights"]
            self.hidden.latent[:, len(self.fixed):] /= FINER
            self.score.latent += FINER * plain["score_weights"]
            self.hidden_bias += (FINER * plain["hidden_biases"] - self._bias()) / BIAS_STEP
            q = (self.hidden() @ self._taps() @ self.mean + self._bias()).clamp(min=0) / 2 ** self.shift
            self.hidden_mean += q
            self.score_bias += (score_factor * plain["score_biases"] - self._score_bias()) / self.score_step

    def _taps(self):
        return torch.cat([self.fixed, self.masks()])

    def _bias(self):
        return rounded(self.hidden_bias * BIAS_STEP - self.hidden() @ (self._taps() @ self.mean))

    def _score_bias(self):
        centre = self.score() @ self.hidden_mean + self.skip() @ (self._taps() @ self.mean)
        return rounded(self.score_bias * self.score_step - centre)

    def _bits(self):
        taps = self._taps()
        zeros = torch.zeros(taps.shape[1])
        full = zeros + self.input_max
        low, high = bounds(self.hidden() @ taps, self._bias(), zeros, full)
        widest = torch.maximum(low.abs(), high.abs())
        largest = high.clamp(min=0) / 2 ** self.shift
        score_low, score_high = bounds(self.score(), self._score_bias(), torch.zeros_like(largest), largest)
        skip_low, skip_high = bounds(self.skip() @ taps, 0, zeros, full)
        return log2(widest + 1), log2((score_high + skip_high).max() - (score_low + skip_low).min() + 1)


def scores(tables, inputs, shift, fixed):
    """Return the integer scores for integer inputs of shape (count, inputs)."""
    f = inputs.astype("int64") @ np.concatenate([fixed, tables["mask_weights"]]).T
    q = ((f @ tables["hidden_weights"].T + tables["hidden_biases"]) >> shift).clip(min=0)
    return q @ tables["score_weights"].T + f @ tables["skip_weights"].T + tables["score_biases"]


def constraints(tables, input_max, input_cost, shift, fixed):
    """Return the constraint count by part, and the widest hidden sum in bits."""
    taps = np.concatenate([fixed, tables["mask_weights"]])
    zeros = cost.exact([0] * taps.shape[1])
    low, high = cost.linear(tables["hidden_weights"] @ taps, tables["hidden_biases"], zeros, zeros + input_max)
    widest = max(cost.bits(a, b) for a, b in zip(low, high))
    hidden, (low, high) = cost.relu(low, high, shift)
    weights = np.concatenate([tables["score_weights"], tables["skip_weights"] @ taps], axis=1)
    parts = {
        "inputs": input_cost,
        "hidden": hidden,
        "argmax": cost.argmax(weights, tables["score_biases"],
                              np.concatenate([low, zeros]), np.concatenate([high, zeros + input_max])),
        "output": 1,
    }
    return parts, widest
