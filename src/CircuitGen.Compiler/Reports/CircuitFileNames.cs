using System.Globalization;

namespace CircuitGen.Compiler.Reports;

/// <summary>What a circuit's files are called: its type and method, as long as no other circuit of the assembly would be called the same, in any case.</summary>
public static class CircuitFileNames
{
    /// <summary>A name for each circuit, without an extension; all distinct, also where the case of letters does not count.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<CircuitReport> circuits)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var namesakes in circuits.OrderBy(circuit => circuit.Name, StringComparer.Ordinal).GroupBy(circuit => circuit.ShortName, StringComparer.OrdinalIgnoreCase))
        {
            var isAlone = namesakes.Count() == 1;
            foreach (var same in namesakes.GroupBy(circuit => circuit.Name, StringComparer.OrdinalIgnoreCase))
            {
                var number = 1;
                foreach (var circuit in same)
                {
                    names[circuit.Name] = (isAlone ? circuit.ShortName : circuit.Name) + (number == 1 ? "" : "-" + number.ToString(CultureInfo.InvariantCulture));
                    number++;
                }
            }
        }

        return names;
    }
}
