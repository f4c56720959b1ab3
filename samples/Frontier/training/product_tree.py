"""Products of affine functions, and a decision tree whose tests are weighted sums of products and inputs, all in integers.

The gradients are written out in NumPy: for networks as small as these that is several times faster than recording them.
"""

import math

import numpy as np

import cost
from digit_tree import DigitTree
from export import LETTER_LIMIT

BATCH = 250
WARM_UP, SLOWEST = 0.1, 0.04
BETA, SECOND_BETA, EPSILON, LARGEST_STEP = 0.9, 0.999, 1e-8, 5.0
MEAN_SHARE = 0.02
LARGEST_EXPONENT = 60.0


class ProductTree:
    """tests = V (A x + a) (B x + b) + m (U x + c) on integers, where m is the largest input.

    A test says with which odds the path goes right at its node. ``bits`` is the width of a level's tests that training aims at,
    ``price`` what a bit above it costs in units of the loss.
    """

    def __init__(self, inputs, products, *, tree, input_max, hidden_limit, test_limit, bits, price, mean, seed):
        self.random = np.random.default_rng(seed)
        self.tree, self.input_max, self.bits, self.price, self.mean = tree, input_max, bits, price, mean.astype(np.float32)
        self.hardness, self.unit, nodes = 0.0, 0.25 * inputs ** 0.5, len(tree.left)
        self.shapes = {"hidden": (2 * products, inputs), "test": (nodes, products), "skip": (nodes, inputs),
                       "hidden_bias": (2 * products,), "test_bias": (nodes,), "gain": (nodes,)}
        self.limits = {"hidden": hidden_limit, "test": test_limit, "skip": LETTER_LIMIT}
        self.latent = np.zeros(sum(math.prod(shape) for shape in self.shapes.values()), np.float32)
        self.product_mean = np.zeros(products, np.float32)
        latent = self._parts(self.latent)
        for name, spread in (("hidden", 0.75), ("test", 1.0), ("skip", 1.0)):
            latent[name][:] = self.random.uniform(-spread, spread, self.shapes[name])
        latent["gain"][:] = -1
        order = np.argsort(tree.classes)
        self.goes_right, self.is_on_path = tree.sides[1][order], tree.sides.sum(0)[order]

    def train(self, inputs, labels, images, *, epochs, rate):
        """Train for some epochs with one cycle of the learning rate; return the mean loss of the last one.

        An epoch shows each of ``images`` images once, as a random one of its copies.
        """
        first, second = np.zeros_like(self.latent), np.zeros_like(self.latent)
        steps, copies, step = images // BATCH, len(inputs) // images, 0
        for _ in range(epochs):
            total = 0.0
            for rows in self.random.permutation(images).reshape(steps, BATCH):
                rows = rows + images * self.random.integers(copies, size=BATCH)
                gradient, loss = self.gradient(inputs[rows].astype(np.float32) / self.input_max, labels[rows])
                total += loss
                step += 1
                gradient *= min(1.0, LARGEST_STEP / (float(np.linalg.norm(gradient)) + 1e-6))
                first += (1 - BETA) * (gradient - first)
                second += (1 - SECOND_BETA) * (gradient * gradient - second)
                size = rate * cycle(step / (epochs * steps)) / (1 - BETA ** step)
                self.latent -= size * first / (np.sqrt(second / (1 - SECOND_BETA ** step)) + EPSILON)
                for name, limit in self.limits.items():
                    part = self._parts(self.latent)[name]
                    np.clip(part, -limit, limit, out=part)
        return total / steps

    def gradient(self, x, labels):
        """Return the gradient of the loss and of the price, and the loss; the products' running mean follows.

        ``x`` are inputs divided by the largest one.
        """
        p = self._integers()
        result = np.zeros_like(self.latent)
        grad = self._parts(result)
        z = (x @ p["hidden"].T + p["hidden_bias"]) / self.unit
        left, right = np.split(z, 2, 1)
        products = left * right
        self.product_mean += MEAN_SHARE * (products.mean(0) - self.product_mean)
        centre, area = self.product_mean, self.unit ** 2
        bias = p["test_bias"] - p["test"] @ centre - p["skip"] @ self.mean / area
        raw = products @ p["test"].T + x @ p["skip"].T / area + bias
        tests = np.exp(p["gain"]) * raw
        towards = self.goes_right[labels]
        on_path = self.is_on_path[labels]
        loss = float((np.logaddexp(0, tests) * on_path - tests * towards).sum()) / len(x)
        slope = (on_path / (1 + np.exp(np.minimum(-tests, LARGEST_EXPONENT))) - towards) / len(x)
        grad["gain"][:] = (slope * tests).sum(0)
        slope *= np.exp(p["gain"])
        total = slope.sum(0)
        grad["test_bias"][:] = total
        grad["test"][:] = slope.T @ products - np.outer(total, centre)
        grad["skip"][:] = (slope.T @ x - np.outer(total, self.mean)) / area
        slope = slope @ p["test"]
        slope = np.concatenate([slope * right, slope * left], 1) / self.unit
        grad["hidden_bias"][:] = slope.sum(0)
        grad["hidden"][:] = slope.T @ x - np.outer(grad["hidden_bias"], self.mean)
        self._add_price(p, bias, grad)
        return result, loss

    def start_from(self, weights, biases, x):
        """Set the products' factors to these integers and let no input past them; return the products of the rows ``x``."""
        latent = self._parts(self.latent)
        latent["hidden"][:], latent["skip"][:] = weights, 0
        latent["hidden_bias"][:] = biases / self.input_max + latent["hidden"] @ self.mean
        left, right = np.split((x @ latent["hidden"].T + biases / self.input_max) / self.unit, 2, 1)
        self.product_mean[:] = (left * right).mean(0)
        return left * right

    def set_test(self, node, weights, bias, gain):
        """Set a node's weights of the products, its bias and its gain."""
        latent = self._parts(self.latent)
        latent["test"][node], latent["test_bias"][node], latent["gain"][node] = weights, bias, gain

    def input_weights(self):
        """Return how much each input weighs in the products."""
        return np.linalg.norm(self._parts(self.latent)["hidden"], axis=0)

    def tables(self):
        """Return the integer tables of the model."""
        self.hardness = 1.0
        p = self._integers()
        bias = p["test_bias"] - p["test"] @ self.product_mean - p["skip"] @ self.mean / self.unit ** 2
        tables = {f"{name}_weights": np.rint(p[name]).astype(int) for name in self.limits}
        return tables | {"hidden_biases": np.rint(p["hidden_bias"] * self.input_max).astype(int),
                         "test_biases": np.rint(bias.astype(float) * self.unit ** 2 * self.input_max).astype(int)}

    def _parts(self, flat):
        parts, start = {}, 0
        for name, shape in self.shapes.items():
            parts[name] = flat[start:start + math.prod(shape)].reshape(shape)
            start += math.prod(shape)
        return parts

    def _integers(self):
        """Return the parameters, moved towards integers as far as the hardness says; the hidden biases become whole ones."""
        p = dict(self._parts(self.latent))
        for name in self.limits:
            p[name] = self._rounded(p[name])
        p["hidden_bias"] = self._rounded((p["hidden_bias"] - p["hidden"] @ self.mean) * self.input_max) / self.input_max
        return p

    def _rounded(self, values):
        return values + np.float32(self.hardness) * (np.rint(values) - values)

    def _add_price(self, p, bias, grad):
        """Add the price's gradient: of a level's widest test, along the bounds of its products."""
        low = np.minimum(p["hidden"], 0).sum(1) + p["hidden_bias"]
        high = np.maximum(p["hidden"], 0).sum(1) + p["hidden_bias"]
        count = len(self.product_mean)
        (la, lb), (ha, hb) = np.split(low, 2), np.split(high, 2)
        corners = np.stack([la * lb, la * hb, ha * lb, ha * hb])
        ends = [(corners.argmin(0), corners.min(0)), (corners.argmax(0), corners.max(0))]
        up, down = np.maximum(p["test"], 0), np.minimum(p["test"], 0)
        area, bias = self.unit ** 2, bias * self.unit ** 2
        tops = up @ ends[1][1] + down @ ends[0][1] + np.maximum(p["skip"], 0).sum(1) + bias
        bottoms = up @ ends[0][1] + down @ ends[1][1] + np.minimum(p["skip"], 0).sum(1) + bias
        by_end = [np.zeros(count, np.float32), np.zeros(count, np.float32)]
        for level in self.tree.levels:
            widest = np.maximum(tops[level], -bottoms[level])
            node = level[int(widest.argmax())]
            width = float(widest.max()) * self.input_max ** 2 + 1
            if math.log2(width) <= self.bits:
                continue
            is_top = tops[node] >= -bottoms[node]
            share = self.price * self.input_max ** 2 / (width * math.log(2)) * (1 if is_top else -1)
            far, near = ends[1 if is_top else 0][1], ends[0 if is_top else 1][1]
            grad["test"][node] += share * (np.where(p["test"][node] > 0, far, near) - self.product_mean * area)
            grad["skip"][node] += share * ((p["skip"][node] > 0) == is_top) - share * self.mean
            grad["test_bias"][node] += share * area
            by_end[1 if is_top else 0] += share * up[node]
            by_end[0 if is_top else 1] += share * down[node]
        if not (by_end[0].any() or by_end[1].any()):
            return
        to_low, to_high = np.zeros(2 * count, np.float32), np.zeros(2 * count, np.float32)
        for (corner, _), share in zip(ends, by_end):
            a_high, b_high = corner >= 2, corner % 2 == 1
            at_a, at_b = share * np.where(b_high, hb, lb), share * np.where(a_high, ha, la)
            to_high[:count] += at_a * a_high
            to_low[:count] += at_a * ~a_high
            to_high[count:] += at_b * b_high
            to_low[count:] += at_b * ~b_high
        both = to_low + to_high
        grad["hidden_bias"] += both
        grad["hidden"] += to_high[:, None] * (p["hidden"] > 0) + to_low[:, None] * (p["hidden"] < 0) - np.outer(both, self.mean)


def cycle(progress):
    """Return the part of the learning rate at a time from 0 to 1: up in the warm-up, then down to nothing, both as a cosine."""
    if progress < WARM_UP:
        return SLOWEST + (1 - SLOWEST) * (1 - math.cos(math.pi * progress / WARM_UP)) / 2
    return (1 + math.cos(math.pi * (progress - WARM_UP) / (1 - WARM_UP))) / 2


def tests(tables, input_max, inputs):
    """Return the integer tests for integer inputs of shape (count, inputs)."""
    x = inputs.astype("int64")
    first, second = np.split(x @ tables["hidden_weights"].T + tables["hidden_biases"], 2, 1)
    return first * second @ tables["test_weights"].T + input_max * (x @ tables["skip_weights"].T + tables["test_biases"])


def constraints(tables, tree, input_max, input_cost):
    """Return the constraint count by part."""
    full = cost.exact([input_max] * tables["hidden_weights"].shape[1])
    low, high = cost.linear(tables["hidden_weights"], tables["hidden_biases"], full * 0, full)
    (a, c), (b, d) = np.split(low, 2), np.split(high, 2)
    corners = np.stack([a * c, a * d, b * c, b * d])
    weights = np.concatenate([tables["test_weights"], input_max * tables["skip_weights"]], 1)
    low, high = cost.linear(weights, input_max * tables["test_biases"], np.concatenate([corners.min(0), full * 0]),
                            np.concatenate([corners.max(0), full]))
    return {"inputs": input_cost, "products": corners.shape[1], "tree": tree.constraints(low, high), "output": 1}
