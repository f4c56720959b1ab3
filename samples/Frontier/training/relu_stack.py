"""Dense layers with shifted ReLUs between them on integers, for small tables."""

import numpy as np
import torch
from torch import nn

from quantize import IntegerWeights, bounds, floored, log2, rounded, set_hardness


class ReluStack(nn.Module):
    """Each layer computes max(0, (W x + b) >> shift), the last one scores."""

    def __init__(self, sizes, *, input_max, shifts, limit, bits):
        super().__init__()
        self.input_max, self.shifts, self.bits = input_max, shifts, bits
        self.layers = nn.ModuleList(IntegerWeights(o, i, limit=limit, spread=1.5) for i, o in zip(sizes, sizes[1:]))
        self.biases = nn.ParameterList(nn.Parameter(torch.zeros(o)) for o in sizes[1:])
        self.gain = nn.Parameter(torch.tensor(-2.0))

    def forward(self, x):
        for layer, bias, shift in zip(self.layers, self.biases, [*self.shifts, None]):
            if shift is None:
                return self.gain.exp() * (x @ layer().T + rounded(bias))
            unit = 2 ** shift
            x = floored(x @ layer().T / unit + rounded(bias * unit) / unit).clamp(min=0)
        raise AssertionError("a stack has layers")

    def excess(self):
        """Return how many bits the sums are wider than they should be."""
        low, high, over = torch.zeros(self.layers[0].latent.shape[1]), None, 0.0
        high = low + self.input_max
        for layer, bias, shift in zip(self.layers, self.biases, [*self.shifts, 0]):
            low, high = bounds(layer(), bias * 2 ** shift, low, high)
            over = over + (log2(torch.maximum(-low, high).clamp(min=1) + 1) - self.bits).clamp(min=0).sum()
            low, high = (low / 2 ** shift).clamp(min=0), (high / 2 ** shift).clamp(min=0)
        return over

    def train_on(self, inputs, labels, *, steps, rate, price):
        """Train on all rows at once, real numbers first and integers then; return the tables of the best training loss."""
        inputs, labels = torch.from_numpy(inputs).float(), torch.from_numpy(labels).long()
        best = None
        for hardness, factor in ((0.0, 1.0), (1.0, 0.5)):
            set_hardness(hardness)
            optimizer = torch.optim.Adam(self.parameters(), lr=factor * rate)
            schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, factor * rate, total_steps=steps)
            for _ in range(steps):
                loss = nn.functional.cross_entropy(self(inputs), labels) + price * self.excess()
                if hardness == 1.0 and (best is None or loss.item() < best[0]):
                    best = loss.item(), self.tables()
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                schedule.step()
                for layer in self.layers:
                    layer.clip()
        return best[1]

    def tables(self):
        """Return weights and biases, layer by layer."""
        return [(layer.integers(), (bias.detach() * 2 ** shift).round().long().numpy())
                for layer, bias, shift in zip(self.layers, self.biases, [*self.shifts, 0])]


def scores(tables, shifts, inputs):
    """Return the integer scores."""
    x = np.asarray(inputs, dtype=np.int64)
    for (weights, biases), shift in zip(tables, [*shifts, None]):
        x = x @ weights.T + biases
        if shift is not None:
            x = np.maximum(0, x >> shift)
    return x
