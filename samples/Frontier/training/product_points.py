"""The points of the curve of product trees. Names say what is private or public and what accuracy is exceeded."""

from types import SimpleNamespace

TREE = (((4, 9), (7, 1)), (((0, 6), 2), (3, (5, 8))))
# Squares of 2 x 2 pixels of the middle 20 x 20, row * 19 + column: what was left of all 361 after a product tree of 32 products had
# been trained on them for two epochs, those with the smallest weights had been dropped, and so on at 260, 200, 140, 88 and 64.
PLACES = [
    8, 9, 10, 11, 29, 63, 66, 68, 85, 86, 87, 89, 91, 99, 102, 103, 104, 106, 107, 120, 127, 128, 129, 136, 137, 157, 163,
    164, 166, 178, 179, 180, 182, 185, 186, 193, 204, 213, 214, 216, 221, 222, 238, 240, 252, 253, 256, 273, 274, 279, 290,
    291, 292, 295, 310, 311, 335, 336, 348, 349, 350, 352, 353, 354,
]


def chosen_squares(places, *, products, bits, epochs):
    """See these squares of 2 x 2 pixels of the upright image, black or white; train from random weights."""
    return SimpleNamespace(start=None, places=places, products=products, bits=bits, epochs=epochs)


def continued(start, *, products, bits, epochs):
    """See what a network with squares sees, and go on from its weights."""
    return SimpleNamespace(start=start, products=products, bits=bits, epochs=epochs)


POINTS = {
    "PrivateBits90": chosen_squares(PLACES, products=26, bits=11.9, epochs=24),
    "PrivateBits95": continued("MlpPrivate97", products=60, bits=15.9, epochs=6),
}
