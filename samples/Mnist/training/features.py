"""LeoMlp's features: edges of the upright digit, summed over boxes.

There is an edge map for each of eight directions: how much darker each pixel is than the one two steps away in that
direction, or zero.
"""

import numpy as np

from data import SIDE, deslant

STEP = 2
DIRECTIONS = [(0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1)]
# Chosen by select_features.py: (direction, top, left, height, width).
BOXES = [
    (0, 4, 14, 8, 8), (0, 8, 4, 8, 8), (0, 12, 4, 8, 20), (1, 8, 14, 8, 8),
    (1, 12, 4, 8, 20), (2, 4, 4, 8, 8), (2, 6, 14, 8, 8), (2, 6, 8, 12, 6),
    (2, 12, 12, 12, 6), (3, 12, 12, 8, 8), (3, 14, 4, 6, 12), (4, 18, 10, 6, 6),
    (4, 14, 6, 8, 8), (4, 6, 12, 6, 12), (5, 4, 12, 20, 8), (6, 4, 12, 6, 6),
    (6, 16, 18, 6, 6), (6, 10, 12, 8, 8), (6, 12, 10, 8, 8), (7, 6, 6, 8, 8),
]


def edges(images):
    """Return the eight edge maps of uint8 images as (count, 8, 28, 28) int32."""
    ink = deslant(images).astype(np.int32)
    padded = np.pad(ink, ((0, 0), (STEP, STEP), (STEP, STEP)))
    maps = []
    for down, right in DIRECTIONS:
        top, left = STEP + STEP * down, STEP + STEP * right
        maps.append(np.maximum(0, ink - padded[:, top:top + SIDE, left:left + SIDE]))
    return np.stack(maps, 1)


def box_sums(images, boxes):
    """Return the sum of every box (direction, top, left, height, width) as (count, boxes) int32."""
    parts = []
    for chunk in np.array_split(images, max(1, len(images) // 2000)):
        integral = np.pad(edges(chunk).cumsum(2).cumsum(3), ((0, 0), (0, 0), (1, 0), (1, 0)))
        parts.append(np.stack([
            integral[:, d, y + h, x + w] - integral[:, d, y, x + w]
            - integral[:, d, y + h, x] + integral[:, d, y, x] for d, y, x, h, w in boxes], 1))
    return np.concatenate(parts).astype(np.int32)
