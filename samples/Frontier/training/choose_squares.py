"""Choose the squares of 2 x 2 pixels that a product tree sees: train on many, drop those with the smallest weights, and again."""

import numpy as np

import common

SIDE, SIZE, INK = 20, 2, 380
PLACES = (SIDE - SIZE + 1) ** 2
KEPT, EPOCHS, RATE, COPIES = 0.8, 4, 0.05, 2


def see(upright):
    """Return all squares of upright 28 x 28 images, black or white: column ``row * 19 + column``."""
    ink = common.crop(upright, SIDE).astype(np.int16)
    sums = ink[:, :-1, :-1] + ink[:, 1:, :-1] + ink[:, :-1, 1:] + ink[:, 1:, 1:]
    return (sums >= INK).astype(np.uint8).reshape(len(upright), -1)


def choose(count, create, inputs, labels, images):
    """Return the places of so many squares.

    ``inputs`` are all squares of all copies of ``images`` images; ``create`` makes a model for some columns of them.
    """
    places = np.arange(PLACES)
    while len(places) > count:
        columns = inputs[:COPIES * images, places]
        model = create(columns)
        model.train(columns, labels[:COPIES * images], images, epochs=EPOCHS, rate=RATE)
        weights = model.input_weights() * columns[:images].std(0)
        places = places[np.sort(np.argsort(-weights)[:max(count, int(KEPT * len(places)))])]
    return places
