"""The points of the curve of networks with squares: what they see, and how large they are. Names say what accuracy they exceed."""

from types import SimpleNamespace


def point(*, side, pool, levels, step, hidden, bits, epochs=40, rate=0.06, limit=3, is_public=False):
    """Describe a network.

    It sees ``side`` x ``side`` sums of ``pool`` x ``pool`` pixels of the upright image, divided by ``step`` and cut off above
    ``levels - 1``. ``bits`` is the width of the scores that training aims at.
    """
    return SimpleNamespace(side=side, pool=pool, levels=levels, step=step, hidden=hidden, bits=bits, epochs=epochs, rate=rate,
                           limit=limit, is_public=is_public)


POINTS = {
    "MlpPrivate97": point(side=10, pool=2, levels=2, step=380, hidden=76, bits=16.4),
    "MlpPrivate98": point(side=10, pool=2, levels=4, step=210, hidden=88, bits=20.4),
    "MlpPrivate985": point(side=18, pool=1, levels=2, step=100, hidden=120, bits=18.9, epochs=60),
    "MlpPublic98": point(side=20, pool=1, levels=2, step=100, hidden=84, bits=17.4, is_public=True),
    "PublicBytes985": point(side=20, pool=1, levels=256, step=1, hidden=112, bits=35.9, epochs=90, rate=0.1, limit=7, is_public=True),
}
