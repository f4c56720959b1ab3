"""Make GptBlock: a block of nanoGPT at its initialization, with ternary weights."""

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Frontier" / "training"))

import common  # noqa: E402, F401  finds the modules that export needs
from export import write  # noqa: E402

WIDTH, HIDDEN = 64, 256
SEED = 1


def ternary(generator, rows, columns):
    """Return rows with as many 1s as -1s and as many 0s as both, in random places."""
    row = np.repeat([1, -1, 0, 0], columns // 4)
    return np.stack([generator.permutation(row) for _ in range(rows)])


def main():
    """Draw the weights, tabulate the two roots and reciprocals, and write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True, help="the sample's Weights directory")
    args = parser.parse_args()
    generator = np.random.default_rng(SEED)
    letters = {name: ternary(generator, WIDTH, WIDTH) for name in ("query_weights", "key_weights", "value_weights", "mix_weights")}
    letters["up_weights"] = ternary(generator, HIDDEN, WIDTH)
    letters["down_weights"] = ternary(generator, WIDTH, HIDDEN)
    steps = np.arange(64) + 0.5
    write(__file__, "GptBlock", args.weights, letters=letters, lists={
        "inverse_root": np.rint(23.1 / np.sqrt(steps)).astype(int),
        "reciprocal": np.minimum(31, np.rint(217.5 / steps)).astype(int),
    })


if __name__ == "__main__":
    main()
