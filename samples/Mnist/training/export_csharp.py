"""Write the trained tables as C#: small weights as text, biases as integer lists."""

import argparse
from pathlib import Path

import numpy as np

ZERO = "O"
LINE = 120

HEADER = """// Written by training/export_csharp.py from the tables of training/train_{script}.py. Do not edit.
namespace CircuitGen.Samples.Models;

/// <content>The weights. A weight is the distance of its letter from 'O': N is -1, O is 0, P is 1.</content>
public static partial class {name}
{{
    private const int Zero = '{zero}';
"""


def letters(name, weights):
    """Return a table of small weights as UTF-8 literals, a row per line where it fits."""
    rows = weights.reshape(len(weights), -1)
    width = LINE - len('        "" + ""u8 +')
    lines = []
    for row in rows:
        text = "".join(chr(ord(ZERO) + int(weight)) for weight in row)
        lines += [text[i:i + width] for i in range(0, len(text), width)]
    lines = joined(lines, rows.shape[1], width)
    literals = " +\n".join(f'        "{escape(line)}"u8' for line in lines)
    return f"\n    private static ReadOnlySpan<byte> {name} =>\n{literals};\n"


def joined(lines, row_length, width):
    """Put several short rows on a line."""
    if row_length > width // 2:
        return lines
    per_line = width // row_length
    return ["".join(lines[i:i + per_line]) for i in range(0, len(lines), per_line)]


def escape(text):
    """Escape what a C# string literal must not contain."""
    return text.replace("\\", "\\\\").replace('"', '\\"')


def numbers(name, values):
    """Return a list of integers as a collection expression."""
    values = [int(value) for value in values]
    kind = "int" if all(-2 ** 31 <= value < 2 ** 31 for value in values) else "long"
    lines, line = [], " " * 7
    for value in values:
        if len(line) + len(f" {value},") > LINE:
            lines.append(line)
            line = " " * 7
        line += f" {value},"
    body = "\n".join([*lines, line])
    return f"\n    private static ReadOnlySpan<{kind}> {name} =>\n    [\n{body}\n    ];\n"


def table_rows(name, rows):
    """Return a table of integers with a row per line."""
    body = "\n".join("        " + ", ".join(str(int(value)) for value in row) + "," for row in rows)
    return f"\n    private static ReadOnlySpan<int> {name} =>\n    [\n{body}\n    ];\n"


def pascal(name):
    """Turn hidden_weights into HiddenWeights."""
    return "".join(part.capitalize() for part in name.split("_"))


def class_text(name, tables):
    """Return the weights half of a model's class."""
    text = HEADER.format(name=name, script=name.lower(), zero=ZERO)
    for key in tables.files:
        table = tables[key]
        if table.ndim == 0:
            text += f"    private const int {pascal(key)} = {int(table)};\n"
    for key in tables.files:
        table = tables[key]
        if key.endswith(("weights", "kernels")):
            text += letters(pascal(key), table)
        elif table.ndim == 1:
            text += numbers(pascal(key), table)
        elif table.ndim == 2:
            text += table_rows(pascal(key), table)
    return text + "}\n"


def main():
    """Write every table of the directory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", required=True, help="directory the training scripts wrote to")
    parser.add_argument("--weights", required=True, help="the sample's Weights directory")
    args = parser.parse_args()
    for path in sorted(Path(args.tables).glob("*.npz")):
        with np.load(path) as tables:
            text = class_text(path.stem, tables)
        (Path(args.weights) / f"{path.stem}.cs").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
