"""The points of the curve of product trees. Names say what the verifier sees and what accuracy is exceeded."""

from types import SimpleNamespace

TREE = (((4, 9), (7, 1)), (((0, 6), 2), (3, (5, 8))))


def private_bits(count, *, products, bits, **other):
    """See chosen squares of 2 x 2 pixels of the upright image, black or white."""
    return _point(view="squares", keep=count, products=products, bits=bits, **other)


def public_bits(*, products, bits, **other):
    """See the middle 20 x 20 pixels of the upright image, black or white."""
    return _point(view="ink", keep=None, products=products, bits=bits, **other)


def public_bytes(*, products, bits, **other):
    """See the middle 20 x 20 pixels of the image as they are."""
    return _point(view="bytes", keep=None, products=products, bits=bits, **other)


def _point(*, epochs=24, limit=3, **other):
    return SimpleNamespace(epochs=epochs, limit=limit, **other)


# How many squares are kept while the choice narrows.
CHOICES = (260, 200, 140, 88, 64, 40)
POINTS = {
    "PrivateBits90": private_bits(64, products=26, bits=11.9),
    "PrivateBits95": private_bits(88, products=32, bits=12.9),
    "PrivateBits97": private_bits(140, products=48, bits=14.4),
    "PrivateBits98": private_bits(200, products=64, bits=15.4),
    "PublicBits97": public_bits(products=40, bits=14.4),
    "PublicBits98": public_bits(products=56, bits=15.9),
    "PublicBits985": public_bits(products=76, bits=17.4),
    "PublicBytes90": public_bytes(products=16, bits=27.9),
    "PublicBytes95": public_bytes(products=30, bits=29.9),
    "PublicBytes97": public_bytes(products=44, bits=31.9),
    "PublicBytes98": public_bytes(products=60, bits=33.4),
    "PublicBytes985": public_bytes(products=80, bits=34.4),
}
