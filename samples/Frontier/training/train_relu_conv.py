"""Train ReluConv: conv 5x5/2 1-2, ReLU, conv 5x5/2 2-3, ReLU, dense 48-48, ReLU, dense 48-10; and its twin in real numbers."""

from pathlib import Path

import numpy as np
import torch

import common
from export import write
import data
import relu_conv
from fit import run_phase
from quantize import set_hardness

COPIES = 4
LEVELS = 8
REAL_EPOCHS, EPOCHS = 50, 36


def grey(pictures):
    """Return the pixels in eight levels."""
    return pictures >> 5


def real_twin(args, pool, labels, soft):
    """Return the same shape trained in real numbers; the cache keeps it."""
    path = Path(args.cache) / "relu_conv_real.pt"
    twin = relu_conv.RealConv()
    if not path.exists():
        torch.manual_seed(1)
        twin = relu_conv.RealConv()
        run_phase(twin, torch.from_numpy(pool.copy()), labels, epochs=REAL_EPOCHS, rate=0.01, price=0, soft=soft, soft_share=0.5)
        torch.save(twin.state_dict(), path)
    twin.load_state_dict(torch.load(path))
    return twin


def main():
    """Train in real numbers, go on with integers, compare, and write."""
    args = common.arguments(__doc__, cache=True)
    torch.set_num_threads(1)
    mnist = common.images(args)
    pool = np.load(f"{args.cache}/pool.npy", mmap_mode="r")[:COPIES * data.TRAIN_COUNT]
    soft = torch.from_numpy(np.load(f"{args.cache}/teacher.npy", mmap_mode="r")[:len(pool)].copy())
    labels = torch.from_numpy(np.tile(mnist.train_labels, COPIES)).long()

    twin = real_twin(args, pool, labels, soft)
    with torch.no_grad():
        guesses = twin(torch.from_numpy(mnist.held).float()).argmax(1).numpy()
    common.report("in real numbers", guesses, mnist.held_labels)

    torch.manual_seed(1)
    model = relu_conv.ReluConv(levels=LEVELS, hidden_bits=(8.9, 12.9, 13.9), argmax_bits=13.9, limit=15)
    model.adopt(twin)
    set_hardness(1.0)
    run_phase(model, torch.from_numpy(grey(pool)), labels, epochs=EPOCHS, rate=0.012, price=0.005, soft=soft, soft_share=0.5)
    tables = model.tables()
    parts = relu_conv.constraints(tables, LEVELS)
    common.report(f"ReluConv, {sum(parts.values())} constraints {parts}",
                  relu_conv.scores(tables, grey(mnist.held)).argmax(1), mnist.held_labels)
    write(__file__, "ReluConv", args.weights,
          letters={name: table for name, table in tables.items() if name.endswith("weights")},
          lists={name: table for name, table in tables.items() if name.endswith("biases")})


if __name__ == "__main__":
    main()
