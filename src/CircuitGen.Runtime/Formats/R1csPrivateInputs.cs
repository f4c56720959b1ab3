using CircuitGen.Gadgets.Building;

namespace CircuitGen.Formats;

/// <summary>
/// Which wires of an .r1cs file are private inputs. The header counts the inputs of the source, and circom leaves out the wires of those that no
/// constraint needs: private ones that are not used, or equal another signal. What is left, labels tell: outputs have the labels from 1 on,
/// public inputs the next ones, then private inputs, then all other signals; wires are in the order of their labels.
/// </summary>
internal static class R1csPrivateInputs
{
    /// <summary>How many private inputs have wires.</summary>
    /// <param name="labels">The section of labels.</param>
    /// <param name="announced">The header's counts.</param>
    /// <param name="wires">All wires, enough for the outputs and public inputs at least.</param>
    public static int Count(SectionReader labels, CircuitShape announced, int wires)
    {
        if (labels.Remaining != (long)wires * R1csLayout.LabelSize)
        {
            throw labels.Invalid($"the section has {labels.Remaining} bytes; {wires} wires need {(long)wires * R1csLayout.LabelSize}");
        }

        for (var wire = 0; wire < announced.FirstPrivateInput; wire++)
        {
            if (labels.ReadUInt64("a label") != (ulong)wire)
            {
                // Labels of another kind: the counts are all there is.
                return Math.Min(announced.PrivateInputs, wires - announced.FirstPrivateInput);
            }
        }

        var count = 0;
        var previous = (ulong)announced.FirstPrivateInput - 1;
        while (announced.FirstPrivateInput + count < wires
            && labels.ReadUInt64("a label") is var label && label > previous && label < (ulong)announced.FirstInternal)
        {
            previous = label;
            count++;
        }

        return count;
    }
}
