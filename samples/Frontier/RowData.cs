using System.Globalization;

namespace CircuitGen.Samples.Frontier;

/// <summary>Validation rows of a table that travel with the sample, alone or in batches.</summary>
public sealed class RowData : ISampleData
{
    private readonly (int Label, byte[] Values)[] _rows;
    private readonly int _batch;

    private RowData((int Label, byte[] Values)[] rows, int batch) => (_rows, _batch) = (rows, batch);

    /// <summary>The number of whole batches.</summary>
    public int Count => _rows.Length / _batch;

    /// <summary>The values of a batch's rows, row by row.</summary>
    public byte[] Example(int index) => [.. Batch(index).SelectMany(row => row.Values)];

    /// <summary>The labels of a batch's rows.</summary>
    public int[] Labels(int index) => [.. Batch(index).Select(row => row.Label)];

    /// <summary>Reads the rows written by <c>training/train_tabular.py</c>: in each line a label, then values.</summary>
    /// <param name="name">The file in <c>Data/</c>, without its extension.</param>
    /// <param name="batch">How many rows make an example.</param>
    public static RowData Open(string name, int batch)
    {
        using var stream = typeof(RowData).Assembly.GetManifestResourceStream($"CircuitGen.Samples.Frontier.Data.{name}.txt")!;
        using var reader = new StreamReader(stream);
        var rows = new List<(int, byte[])>();
        while (reader.ReadLine() is { } line)
        {
            var numbers = line.Split(' ').Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToArray();
            rows.Add((numbers[0], [.. numbers.Skip(1).Select(number => (byte)number)]));
        }

        return new RowData([.. rows], batch);
    }

    private ArraySegment<(int Label, byte[] Values)> Batch(int index) => new(_rows, index * _batch, _batch);
}
