"""The training loop all models share: two phases, and a price on constraints."""

import numpy as np
import torch
import torch.nn.functional as F

import data
from quantize import set_hardness

BATCH = 250
TEMPERATURE = 3.0
REAL_SHARE = 0.3


def fit(model, inputs, labels, *, epochs, rate, price, soft=None, soft_share=0.0, hard_loss=F.cross_entropy):
    """Train real numbers first and integers then, these at half the learning rate."""
    real = max(1, round(REAL_SHARE * epochs))
    for hardness, count, factor in ((0.0, real, 1.0), (1.0, epochs - real, 0.5)):
        set_hardness(hardness)
        run_phase(model, inputs, labels, epochs=count, rate=factor * rate, price=price,
                  soft=soft, soft_share=soft_share, hard_loss=hard_loss)


def run_phase(model, inputs, labels, *, epochs, rate, price, soft=None, soft_share=0.0, hard_loss=F.cross_entropy):
    """Train for some epochs with one cycle of the learning rate.

    ``inputs``, ``labels`` and ``soft`` (the teacher's logits, if the model imitates it) run over the augmented pool; an
    epoch shows each training image once, as a random copy. ``price`` is what a constraint above the model's budget
    costs, in units of the loss; ``hard_loss`` compares scores with labels.
    """
    steps = data.TRAIN_COUNT // BATCH
    copies = len(inputs) // data.TRAIN_COUNT
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, rate, total_steps=epochs * steps, pct_start=0.1)
    for epoch in range(epochs):
        total = 0.0
        for rows in torch.randperm(data.TRAIN_COUNT).view(steps, BATCH):
            rows = rows + data.TRAIN_COUNT * torch.randint(copies, rows.shape)
            logits = model(inputs[rows].float())
            loss = (1 - soft_share) * hard_loss(logits, labels[rows])
            if soft_share > 0:
                loss = loss + soft_share * imitation(logits, soft[rows].float())
            if price > 0:
                loss = loss + price * model.excess()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            model.clip()
            total += loss.item()
        if epoch % 5 == 4 or epoch == epochs - 1:
            print(f"epoch {epoch + 1}: loss {total / steps:.4f}, {model.summary()}", flush=True)


def imitation(logits, soft):
    """Return the distance of the model's softened answer from the teacher's."""
    return F.kl_div(F.log_softmax(logits / TEMPERATURE, 1), F.softmax(soft / TEMPERATURE, 1),
                    reduction="batchmean") * TEMPERATURE ** 2


def accuracy(scores, labels):
    """Return the share of rows whose first largest score is the label."""
    return float(np.mean(np.argmax(scores, axis=1) == labels))
