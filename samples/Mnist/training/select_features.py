"""Choose the 20 box features of LeoMlp from a dictionary of about two thousand.

The search trains the 20-15-10 network on all features at once and drops the least used ones step by step.
"""

import argparse

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import data
import features

KEEP = [500, 250, 120, 70, 45, 32, 26, 22, 20]
HIDDEN = 15


def dictionary():
    """Return the candidate boxes (direction, top, left, height, width)."""
    shapes = [(6, 6), (8, 8), (12, 12), (6, 12), (12, 6), (20, 8), (8, 20), (20, 20)]
    return [(direction, top, left, height, width)
            for direction in range(8)
            for height, width in shapes
            for top in range(4, 25 - height, 2)
            for left in range(4, 25 - width, 2)]


def main():
    """Search and print the boxes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    args = parser.parse_args()
    torch.manual_seed(3)
    (images, labels), (held_images, held_labels) = data.split(*data.load_mnist(args.data))
    boxes = dictionary()
    print(f"{len(boxes)} boxes in the dictionary", flush=True)
    inputs, held = (torch.from_numpy(features.box_sums(source, boxes)).float()
                    for source in (images, held_images))
    mean, scale = inputs.mean(0), inputs.std(0)
    inputs, held = (inputs - mean) / scale, (held - mean) / scale
    targets = torch.from_numpy(labels).long()
    chosen = torch.arange(len(boxes))
    first, second = nn.Linear(len(boxes), HIDDEN), nn.Linear(HIDDEN, 10)
    for keep in KEEP + [20]:
        train(first, second, inputs[:, chosen].contiguous(), targets, epochs=4 if keep > 70 else 10)
        guess = second(F.relu(first(held[:, chosen]))).argmax(1).numpy()
        print(f"{len(chosen)} features: {np.mean(guess == held_labels):.4f}", flush=True)
        best = first.weight.detach().norm(dim=0).topk(keep).indices.sort().values
        pruned = nn.Linear(keep, HIDDEN)
        pruned.weight.data, pruned.bias.data = first.weight.data[:, best].clone(), first.bias.data
        first, chosen = pruned, chosen[best]
    for index in chosen.tolist():
        print(f"    {boxes[index]},")


def train(first, second, inputs, targets, epochs, batch=250, shrink=2e-4):
    """Train both layers with a group lasso on the features."""
    parameters = [*first.parameters(), *second.parameters()]
    steps = len(inputs) // batch
    optimizer = torch.optim.Adam(parameters, lr=4e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 6e-3, total_steps=steps * epochs)
    for _ in range(epochs):
        for rows in torch.randperm(len(inputs)).view(steps, batch):
            logits = second(F.relu(first(inputs[rows])))
            loss = F.cross_entropy(logits, targets[rows]) + shrink * first.weight.norm(dim=0).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()


if __name__ == "__main__":
    main()
