"""Train the floating-point teacher whose soft answers the small models learn from."""

import argparse
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import data

EPOCHS = 14
BATCH = 250


def build_teacher():
    """Build a small convolutional network, about 99.4 % accurate."""
    return nn.Sequential(
        nn.Conv2d(1, 16, 5, padding=2, bias=False), nn.BatchNorm2d(16), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 5, padding=2, bias=False), nn.BatchNorm2d(32), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(32, 48, 3, bias=False), nn.BatchNorm2d(48), nn.ReLU(),
        nn.Flatten(), nn.Dropout(0.4),
        nn.Linear(48 * 25, 96), nn.ReLU(), nn.Linear(96, 10))


def predict(model, images):
    """Return the logits for uint8 images."""
    model.eval()
    with torch.no_grad():
        return torch.cat([model(to_input(chunk)) for chunk in torch.from_numpy(images).split(1000)])


def to_input(images):
    """Scale uint8 images of shape (n, 28, 28) to the teacher's input."""
    return images.float().div(255).unsqueeze(1)


def main():
    """Train the teacher and save its answers to the pool."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--cache", required=True)
    args = parser.parse_args()

    torch.manual_seed(1)
    torch.set_num_threads(2)
    images, labels = data.training_pool(args.data, args.cache)
    _, (held_images, held_labels) = data.split(*data.load_mnist(args.data))
    pool, targets = torch.from_numpy(images), torch.from_numpy(labels).long()

    model = build_teacher()
    steps = data.TRAIN_COUNT // BATCH
    optimizer = torch.optim.AdamW(model.parameters(), weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=EPOCHS * steps)
    for epoch in range(EPOCHS):
        model.train()
        for rows in torch.randperm(data.TRAIN_COUNT).view(steps, BATCH):
            rows = rows + data.TRAIN_COUNT * torch.randint(data.POOL_COPIES + 1, rows.shape)
            loss = F.cross_entropy(model(to_input(pool[rows])), targets[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        guesses = predict(model, held_images).argmax(1).numpy()
        print(f"epoch {epoch}: {np.mean(guesses == held_labels):.4f}", flush=True)
    logits = predict(model, images)
    np.save(Path(args.cache) / "teacher.npy", logits.half().numpy())


if __name__ == "__main__":
    main()
