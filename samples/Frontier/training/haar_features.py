"""Haar features of 20 x 20 crops: sums of boxes minus sums of neighbouring boxes."""

import numpy as np

SIDE = 20
SIZES = (4, 6, 8, 12)
STRIDE = 2
BAR = 4
# Pixels that count positive; keeps every feature within 48 * 255 and its comparisons within 15 bits.
LARGEST_HALF = 48
TOP_BOTTOM, LEFT_RIGHT, DIAGONAL, THREE_ROWS, THREE_COLUMNS = range(5)


def places():
    """Return the rows kind, top, left, height, width of every feature."""
    rows = []
    for height in SIZES:
        for width in SIZES:
            for top in range(0, SIDE - height + 1, STRIDE):
                for left in range(0, SIDE - width + 1, STRIDE):
                    kinds = [TOP_BOTTOM, LEFT_RIGHT, DIAGONAL] if height * width // 2 <= LARGEST_HALF else []
                    kinds += [THREE_ROWS] if height == 3 * BAR and 2 * BAR * width <= LARGEST_HALF else []
                    kinds += [THREE_COLUMNS] if width == 3 * BAR and 2 * BAR * height <= LARGEST_HALF else []
                    rows += [(kind, top, left, height, width) for kind in kinds]
    return np.array(rows)


class Boxes:
    """Sums of boxes of many crops, from their integral images."""

    def __init__(self, crops):
        self.integral = np.zeros((len(crops), SIDE + 1, SIDE + 1), np.int32)
        self.integral[:, 1:, 1:] = crops.astype(np.int32).cumsum(1).cumsum(2)

    def ink(self, top, left, height, width):
        """Return the ink in a box, per crop."""
        corner = self.integral
        return (corner[:, top + height, left + width] - corner[:, top, left + width]
                - corner[:, top + height, left] + corner[:, top, left])

    def feature(self, kind, top, left, height, width):
        """Return a feature, per crop."""
        whole = self.ink(top, left, height, width)
        if kind == TOP_BOTTOM:
            return 2 * self.ink(top, left, height // 2, width) - whole
        if kind == LEFT_RIGHT:
            return 2 * self.ink(top, left, height, width // 2) - whole
        if kind == DIAGONAL:
            return 2 * (self.ink(top, left, height // 2, width // 2)
                        + self.ink(top + height // 2, left + width // 2, height // 2, width // 2)) - whole
        if kind == THREE_ROWS:
            return whole - 3 * self.ink(top + BAR, left, BAR, width)
        return whole - 3 * self.ink(top, left + BAR, height, BAR)
