"""What the scripts share: the Mnist sample's modules, the command line and the split."""

import argparse
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np

MNIST_TRAINING = Path(__file__).resolve().parents[2] / "Mnist" / "training"
sys.path.insert(0, str(MNIST_TRAINING))

import data  # noqa: E402


def parser(description, cache=False):
    """Describe the command line: where MNIST is, where the weights go and, if wanted, where the Mnist sample's cache is."""
    options = argparse.ArgumentParser(description=description)
    options.add_argument("--data", required=True, help="directory of the MNIST training files")
    options.add_argument("--weights", required=True, help="the sample's Weights directory")
    if cache:
        options.add_argument("--cache", required=True, help="directory of the pool and the teacher's answers (../../Mnist/training)")
    return options


def arguments(description, cache=False):
    """Read the command line."""
    return parser(description, cache).parse_args()


def images(args):
    """Return the first 50,000 images for training and the last 10,000 for validation."""
    (train, train_labels), (held, held_labels) = data.split(*data.load_mnist(args.data))
    return SimpleNamespace(train=train, train_labels=train_labels, held=held, held_labels=held_labels)


def crop(pictures, side):
    """Return the middle pixels of uint8 images."""
    margin = (data.SIDE - side) // 2
    return pictures[:, margin:margin + side, margin:margin + side]


def report(name, guesses, labels):
    """Print the accuracy of integer guesses."""
    print(f"{name}: {np.mean(np.asarray(guesses) == labels):.4f} on validation", flush=True)
