"""MNIST images, the train/validation split and a deterministic augmented pool."""

import gzip
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

TRAIN_COUNT = 50_000
POOL_COPIES = 8
SIDE = 28


def load_mnist(data_dir):
    """Return (images, labels) of the 60,000 training images as uint8 arrays."""
    images = _read_idx(Path(data_dir) / "train-images-idx3-ubyte.gz", header=16)
    labels = _read_idx(Path(data_dir) / "train-labels-idx1-ubyte.gz", header=8)
    return images.reshape(-1, SIDE, SIDE), labels


def split(images, labels):
    """Split into the first 50,000 (training) and the last 10,000 (validation)."""
    return ((images[:TRAIN_COUNT], labels[:TRAIN_COUNT]),
            (images[TRAIN_COUNT:], labels[TRAIN_COUNT:]))


def training_pool(data_dir, cache_dir):
    """Return (images, labels) of the originals followed by their distorted copies.

    Row ``copy * 50_000 + i`` shows training image ``i``; copy 0 is the original.
    """
    (images, labels), _ = split(*load_mnist(data_dir))
    path = Path(cache_dir) / "pool.npy"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        generator = torch.Generator().manual_seed(20)
        copies = [images] + [distort(images, generator) for _ in range(POOL_COPIES)]
        np.save(path, np.concatenate(copies))
    return np.load(path), np.tile(labels, POOL_COPIES + 1)


def deslant(images):
    """Shift every row so that the digit's main axis stands upright.

    The shift of row y is ``round(slant * (y - centre))`` in exact integer arithmetic, where the slant is
    the covariance of column and row over the variance of the row.
    """
    pixels = images.astype(np.int64)
    ys = np.arange(SIDE)
    rows, columns = pixels.sum(2), pixels.sum(1)
    mass = np.maximum(rows.sum(1), 1)
    sum_y, sum_x = rows @ ys, columns @ ys
    sum_yy, sum_xy = rows @ (ys * ys), np.einsum("nyx,y,x->n", pixels, ys, ys)
    covariance = sum_xy * mass - sum_x * sum_y
    variance = np.maximum(sum_yy * mass - sum_y * sum_y, 1)
    centre = (2 * sum_y + mass) // (2 * mass)
    distance = ys[None, :] - centre[:, None]
    shifts = (2 * covariance[:, None] * distance + variance[:, None]) // (2 * variance[:, None])
    source = ys[None, None, :] + shifts[:, :, None]
    inside = (source >= 0) & (source < SIDE)
    moved = np.take_along_axis(images, source.clip(0, SIDE - 1), axis=2)
    return np.where(inside, moved, 0).astype(np.uint8)


def distort(images, generator, strength=1.0):
    """Apply a small random affine and elastic distortion to each image."""
    parts = [_distort_chunk(chunk, generator, strength)
             for chunk in torch.from_numpy(images).split(5000)]
    return torch.cat(parts).numpy()


def _distort_chunk(images, generator, strength):
    count = len(images)

    def uniform(limit):
        return (torch.rand(count, generator=generator) * 2 - 1) * limit * strength

    angle, shear = uniform(0.19), uniform(0.15)
    scale_x, scale_y = 1 + uniform(0.10), 1 + uniform(0.10)
    shift_x, shift_y = uniform(1.4) * 2 / SIDE, uniform(1.4) * 2 / SIDE
    cos, sin = torch.cos(angle), torch.sin(angle)
    row_x = torch.stack([cos * scale_x, (shear - sin) * scale_y, shift_x], 1)
    row_y = torch.stack([sin * scale_x, cos * scale_y, shift_y], 1)
    grid = F.affine_grid(torch.stack([row_x, row_y], 1),
                         (count, 1, SIDE, SIDE), align_corners=False)
    control = torch.randn(count, 2, 7, 7, generator=generator) * (0.55 * 2 / SIDE * strength)
    field = F.interpolate(control, size=(SIDE, SIDE), mode="bicubic", align_corners=False)
    source = images.float().unsqueeze(1)
    warped = F.grid_sample(source, grid + field.permute(0, 2, 3, 1), align_corners=False)
    return warped.squeeze(1).round().clamp(0, 255).to(torch.uint8)


def _read_idx(path, header):
    with gzip.open(path) as stream:
        return np.frombuffer(stream.read(), np.uint8, offset=header).copy()
