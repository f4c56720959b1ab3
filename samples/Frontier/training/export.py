"""Write trained tables as C#, the way the Mnist sample does."""

from pathlib import Path

import numpy as np

import export_csharp
from export_csharp import pascal

HEADER = """// Written by training/{script}. Do not edit.
namespace CircuitGen.Samples.Models;

/// <content>{tables}</content>
public static partial class {name}
{{
"""
LETTER_LIMIT = 43


def write(script, name, weights_dir, *, constants=None, lists=None, letters=None):
    """Write ``Weights/<name>.cs``: constants, lists of integers, and matrices of small integers as letters."""
    tables = "The tables. A weight is the distance of its letter from 'O': N is -1, O is 0, P is 1." if letters else "The tables."
    text = HEADER.format(script=Path(script).name, name=name, tables=tables)
    if letters:
        text += "    internal const int Zero = 'O';\n"
    for key, value in (constants or {}).items():
        text += f"    private const int {pascal(key)} = {int(value)};\n"
    for key, table in (letters or {}).items():
        table = np.asarray(table)
        if np.abs(table).max() > LETTER_LIMIT:
            raise ValueError(f"{key}: a letter holds weights up to {LETTER_LIMIT}, not {np.abs(table).max()}")
        text += export_csharp.letters(pascal(key), table)
    for key, table in (lists or {}).items():
        text += export_csharp.numbers(pascal(key), np.asarray(table).ravel())
    Path(weights_dir).mkdir(parents=True, exist_ok=True)
    (Path(weights_dir) / f"{name}.cs").write_text(text.replace("{\n\n", "{\n").replace("private static", "internal static") + "}\n", encoding="utf-8", newline="\n")

