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
REAL_EPOCHS, EPOCHS, FINE_EPOCHS = 50, 36, 60
FINER = (1, 2, 2, 2)
BUDGET = {"levels": LEVELS, "hidden_bits": (8.9, 12.9, 13.9), "argmax_bits": 13.9, "limit": 15}


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
    """Train in real numbers, go on with integers and then with finer ones, compare, and write."""
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
    model = relu_conv.ReluConv(**BUDGET)
    model.adopt(twin)
    set_hardness(1.0)
    inputs = torch.from_numpy(grey(pool))
    run_phase(model, inputs, labels, epochs=EPOCHS, rate=0.012, price=0.005, soft=soft, soft_share=0.5)

    # The same integers on a finer grid: most of what the coarse one had lost comes back.
    model = finer(model.tables(), inputs[:2000], labels[:2000])
    torch.manual_seed(1)
    run_phase(model, inputs, labels, epochs=FINE_EPOCHS, rate=0.003, price=0.005)
    tables = model.tables()
    parts = relu_conv.constraints(tables, LEVELS, model.shifts)
    common.report(f"ReluConv, {sum(parts.values())} constraints {parts}",
                  relu_conv.scores(tables, grey(mnist.held), model.shifts).argmax(1), mnist.held_labels)
    write(__file__, "ReluConv", args.weights, lists=tables)


def finer(tables, inputs, labels):
    """Return the model of integer tables with more bits for its weights, and the gain that fits the labels best."""
    model = relu_conv.ReluConv(**BUDGET)
    for layer, name in enumerate(("first", "second", "third", "score")):
        unit = 2 ** relu_conv.SHIFTS[layer] if layer < 3 else 1
        model.layers[layer].latent.data = torch.from_numpy(tables[f"{name}_weights"]).float()
        model.biases[layer].data = torch.from_numpy(tables[f"{name}_biases"]).float() / unit
    with torch.no_grad():
        model.gain.data = torch.tensor(0.0)
        raw = model(inputs.float())
        gains = [(torch.nn.functional.cross_entropy(raw * np.exp(gain), labels).item(), gain) for gain in np.arange(-9, 0, 0.1)]
        model.gain.data = torch.tensor(float(min(gains)[1]))
    model.refine(FINER)
    return model


if __name__ == "__main__":
    main()
