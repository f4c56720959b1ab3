"""Train Weightless: RAM nodes of four thermometer bits, one bit per digit and address."""

import numpy as np
import torch
import torch.nn.functional as F

import common
from export import write
import data

SIDE, POOL = 14, 2
# A thermometer: the ink in 2 x 2 pixels at which its bits rise.
STEPS = (120, 560)
NODES, ADDRESS_BITS = 256, 4
LINES = 2 ** ADDRESS_BITS
EPOCHS, BATCH, RATE = 40, 250, 0.02
COPIES = 2


def thermometer(pictures):
    """Return the bits of the pooled pixels, as rows."""
    sums = pictures.astype(np.int32).reshape(len(pictures), SIDE, POOL, SIDE, POOL).sum((2, 4)).reshape(len(pictures), -1)
    return np.concatenate([sums >= step for step in STEPS], 1).astype(np.uint8)


def addresses(bits, mapping):
    """Return the address that each node sees, offset by the node's place."""
    taps = bits[:, mapping].astype(np.int32) @ (1 << np.arange(ADDRESS_BITS))
    return torch.from_numpy(taps + LINES * np.arange(NODES))


class Rams(torch.nn.Module):
    """All nodes' memories; the bits are the signs of latent numbers, the gradient passes the sign."""

    def __init__(self):
        super().__init__()
        self.latent = torch.nn.Parameter(torch.empty(NODES * LINES, 10).uniform_(-0.1, 0.1))
        self.gain = torch.nn.Parameter(torch.tensor(-2.5))

    def forward(self, rows):
        bits = (self.latent > 0).float() + self.latent - self.latent.detach()
        return self.gain.exp() * F.embedding_bag(rows, bits, mode="sum")


def main():
    """Train, check and write."""
    args = common.arguments(__doc__, cache=True)
    torch.set_num_threads(1)
    torch.manual_seed(1)
    mnist = common.images(args)
    pool = np.load(f"{args.cache}/pool.npy", mmap_mode="r")[:COPIES * data.TRAIN_COUNT]
    labels = torch.from_numpy(np.tile(mnist.train_labels, COPIES)).long()
    generator = np.random.default_rng(1)
    count = SIDE * SIDE * len(STEPS)
    rounds = [generator.permutation(count) for _ in range(-(-NODES * ADDRESS_BITS // count))]
    mapping = np.concatenate(rounds)[:NODES * ADDRESS_BITS].reshape(NODES, ADDRESS_BITS)
    inputs = addresses(thermometer(pool), mapping)

    model = Rams()
    steps = len(inputs) // BATCH
    optimizer = torch.optim.Adam(model.parameters(), lr=RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=EPOCHS // COPIES * steps)
    for epoch in range(EPOCHS // COPIES):
        total = 0.0
        for rows in torch.randperm(len(inputs)).view(steps, BATCH):
            loss = F.cross_entropy(model(inputs[rows]), labels[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            model.latent.data.clamp_(-1, 1)
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total / steps:.4f}", flush=True)

    bits = (model.latent > 0).numpy()
    held = addresses(thermometer(mnist.held), mapping)
    guesses = np.array([bits[row].sum(0).argmax() for row in held.numpy()])
    common.report("Weightless", guesses, mnist.held_labels)
    write(__file__, "Weightless", args.weights, constants={"node_count": NODES, "low_step": STEPS[0], "high_step": STEPS[1]},
          lists={"mapping": mapping, "memories": bits.astype(int) @ (1 << np.arange(10))})


if __name__ == "__main__":
    main()
