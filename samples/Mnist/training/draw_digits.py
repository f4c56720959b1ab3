"""Draw the ten sample digits as text: strokes of a soft pen on 28 x 28 cells."""

import argparse
from pathlib import Path

import numpy as np

SIDE = 28
RAMP = " .:-=+*#%@"
PEN_RADIUS = 0.7
SOFTNESS = 1.3


def arc(x, y, radius_x, radius_y, begin, end, count=40):
    """Return points on an ellipse; angles are in degrees, 0 is right and 90 is down."""
    angles = np.radians(np.linspace(begin, end, count))
    return np.column_stack([x + radius_x * np.cos(angles), y + radius_y * np.sin(angles)])


def line(*points):
    """Return the corners of a straight or broken line."""
    return np.array(points, float)


DIGITS = [
    [arc(14, 14, 5.6, 8.4, 0, 360)],
    [line((15.2, 5), (12.8, 23))],
    [arc(13.6, 9.6, 4.8, 4.4, 190, 360), line((18.4, 9.6), (16.8, 13.4), (8.6, 22.4), (19.6, 22))],
    [arc(13.2, 9.6, 4.8, 4.2, 200, 450), arc(13.2, 18.2, 5.4, 4.4, 270, 510)],
    [line((9.6, 5.6), (8.8, 13.6), (18.6, 13.2)), line((18.8, 5.4), (17, 23))],
    [line((18.6, 5.8), (10.8, 6), (10, 12.4)), arc(13, 17, 5.2, 5.2, 235, 500)],
    [line((16.4, 5), (12, 9.4), (9.4, 16)), arc(13.6, 17.8, 4.4, 4.8, 0, 360)],
    [line((8.4, 6.8), (19.2, 6.2), (17, 12), (13, 23))],
    [arc(14.4, 9.6, 3.9, 4.2, 0, 360), arc(13.6, 18.4, 4.5, 4.6, 0, 360)],
    [arc(13.4, 10, 4.6, 4.6, 0, 360), line((18.2, 8.6), (17.8, 14), (15.4, 23))],
]


def draw(strokes):
    """Return the ink of the strokes as a 28 x 28 array between 0 and 1."""
    rows, columns = np.mgrid[0:SIDE, 0:SIDE]
    cells = np.stack([columns, rows], -1).reshape(-1, 2).astype(float)
    nearest = np.full(len(cells), np.inf)
    for stroke in strokes:
        for start, end in zip(stroke[:-1], stroke[1:]):
            nearest = np.minimum(nearest, distance(cells, start, end))
    ink = ((PEN_RADIUS + SOFTNESS - nearest) / SOFTNESS).clip(0, 1)
    return ink.reshape(SIDE, SIDE)


def distance(points, start, end):
    """Return the distance of the points from a line segment."""
    along = end - start
    share = ((points - start) @ along / max(along @ along, 1e-9)).clip(0, 1)
    return np.linalg.norm(points - start - share[:, None] * along, axis=1)


def main():
    """Write all digits as text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--digits", required=True, help="the sample's Digits directory")
    args = parser.parse_args()
    for digit, strokes in enumerate(DIGITS):
        shades = np.rint(draw(strokes) * (len(RAMP) - 1)).astype(int)
        text = "\n".join("".join(RAMP[shade] for shade in row) for row in shades)
        path = Path(args.digits) / f"{digit}.txt"
        path.write_text(text + "\n", encoding="ascii", newline="\n")


if __name__ == "__main__":
    main()
