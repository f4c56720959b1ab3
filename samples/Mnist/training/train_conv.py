"""Train Conv: 28 x 28 public bytes, two convolutions with squares, 10 scores."""

from types import SimpleNamespace

import torch

import data
import square_conv
from fit import fit
from script import finish, start


def shape(first_channels, first_size, first_stride, second_channels, second_size, second_stride):
    """Return the shape of the two convolutions with the sides of their maps."""
    first_side = (data.SIDE - first_size) // first_stride + 1
    second_side = (first_side - second_size) // second_stride + 1
    return SimpleNamespace(
        first_channels=first_channels, first_size=first_size, first_stride=first_stride,
        first_side=first_side, second_channels=second_channels, second_size=second_size,
        second_stride=second_stride, second_side=second_side)


SHAPE = shape(8, 7, 3, 40, 6, 2)


def main():
    """Train, count and save the model."""
    run = start(__doc__, copies=9, seed=1)
    mean = float(run.images[:data.TRAIN_COUNT].mean())
    model = square_conv.SquareConv(SHAPE, limits=(7, 7, 7), argmax_bits=70.9, mean=mean)
    fit(model, torch.from_numpy(run.images), run.labels, epochs=70, rate=0.15, price=0.02)
    tables = model.tables()
    parts, width = square_conv.constraints(tables, SHAPE)
    finish(run, "Conv", tables, square_conv.scores(tables, run.held_images, SHAPE), parts, width)


if __name__ == "__main__":
    main()
