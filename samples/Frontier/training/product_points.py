"""The points of the curve of product trees. Names say what is private or public and what accuracy is exceeded."""

from types import SimpleNamespace

TREE = (((4, 9), (7, 1)), (((0, 6), 2), (3, (5, 8))))
# How far the weights move towards integers, for which share of the epochs, at which learning rate, on how many copies of the images: the
# first copy is the images themselves. From random weights; from those of a network with squares, to few products and to many, which
# would learn few copies by heart; and from one that sees bytes.
RANDOM = ((0.0, 0.25, 0.05, 8), (0.5, 0.2, 0.05, 8), (1.0, 0.35, 0.04, 8), (1.0, 0.2, 0.02, 2))
CONTINUED = ((0.0, 0.15, 0.05, 8), (0.5, 0.15, 0.04, 8), (1.0, 0.4, 0.04, 8), (1.0, 0.3, 0.02, 2))
CONTINUED_LARGE = ((0.0, 0.15, 0.05, 8), (0.5, 0.15, 0.04, 8), (1.0, 0.7, 0.04, 8))
CONTINUED_BYTES = ((0.0, 0.2, 0.02, 6), (0.5, 0.2, 0.01, 6), (1.0, 0.6, 0.001, 6))


def chosen_squares(count, *, products, bits, epochs):
    """See so many squares of 2 x 2 pixels of the upright image, black or white, which the script chooses; train from random weights."""
    return SimpleNamespace(start=None, squares=count, is_raw=False, products=products, bits=bits, epochs=epochs, phases=RANDOM, hidden_limit=3, spread=0)


def continued(start, *, products, bits, epochs, phases=CONTINUED):
    """See what a network with squares sees, and go on from its most important squares."""
    return SimpleNamespace(start=start, squares=None, is_raw=False, products=products, bits=bits, epochs=epochs, phases=phases, hidden_limit=3, spread=0)


def raw_bytes(*, start=None, products, bits, epochs):
    """See the bytes of the image as it is; go on from squares of a network, or train from random weights."""
    return SimpleNamespace(start=start, squares=None, is_raw=True, products=products, bits=bits, epochs=epochs,
                           phases=CONTINUED_BYTES if start else RANDOM, hidden_limit=7, spread=0.4)


POINTS = {
    "PrivateBits90": chosen_squares(44, products=12, bits=12.9, epochs=120),
    "PrivateBits95": chosen_squares(78, products=26, bits=13.9, epochs=120),
    "PublicBits90": continued("MlpPublic98", products=6, bits=12.4, epochs=100),
    "PublicBits97": continued("MlpPublic98", products=20, bits=15.4, epochs=150),
    "PublicBits98": continued("MlpPublic98", products=84, bits=18.4, epochs=200, phases=CONTINUED_LARGE),
    "PublicBytes90": raw_bytes(products=12, bits=24, epochs=24),
    "PublicBytes95": raw_bytes(start="Bytes28", products=24, bits=38, epochs=40),
    "PublicBytes97": raw_bytes(start="Bytes28", products=64, bits=42, epochs=60),
}
