"""What every training script does first and last."""

import argparse
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import torch

import data
from fit import accuracy


def start(description, copies, seed, imitate=False):
    """Read the command line and the data; return them as one object.

    ``copies`` says how many of the pool's copies to train on, the undistorted first one included; ``imitate``
    whether to load what the teacher answers to them.
    """
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--data", required=True, help="directory of the MNIST training files")
    parser.add_argument("--cache", required=True, help="directory of the pool and the teacher's answers")
    parser.add_argument("--out", required=True, help="directory for the integer tables")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(seed)
    rows = copies * data.TRAIN_COUNT
    images, labels = data.training_pool(args.data, args.cache)
    soft = None
    if imitate:
        soft = torch.from_numpy(np.load(Path(args.cache) / "teacher.npy")[:rows])
    _, (held_images, held_labels) = data.split(*data.load_mnist(args.data))
    return SimpleNamespace(
        images=images[:rows], labels=torch.from_numpy(labels[:rows]).long(),
        soft=soft, held_images=held_images, held_labels=held_labels,
        cache=Path(args.cache), out=Path(args.out))


def finish(run, name, tables, held_scores, parts, width):
    """Report on the integer model and save its tables and its answers."""
    total = sum(parts.values())
    split = ", ".join(f"{part} {count}" for part, count in parts.items())
    print(f"{name}: {accuracy(held_scores, run.held_labels):.4f} on validation, "
          f"{total} constraints ({split}), widest value {width} bits", flush=True)
    run.out.mkdir(parents=True, exist_ok=True)
    np.savez(run.out / f"{name}.npz", **tables)
    np.savetxt(run.out / f"{name}.answers.txt", np.argmax(held_scores, axis=1), "%d")
