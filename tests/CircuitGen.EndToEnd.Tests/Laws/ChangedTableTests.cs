using System.Reflection;
using CircuitGen.EndToEnd.Tests.Corpus;

namespace CircuitGen.EndToEnd.Tests.Laws;

/// <summary>
/// Tables that something writes to after all, out of the compiler's sight: emitted code says so instead of computing something else. Each type
/// and shape is compared with what the compiler has worked out, or the circuit would not run at all.
/// </summary>
[Collection(Name)]
public class ChangedTableTests
{
    private const string Name = "writes to tables";

    [CollectionDefinition(Name, DisableParallelization = true)]
    public sealed class NothingBeside;

    public static TheoryData<string> Tables => [.. ChangedTables.Names];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_that_has_changed(string table)
    {
        ChangedTables.AllCircuit.Synthesize();
        ChangedTables.AllCircuit.GenerateWitness(0);
        var array = (Array)typeof(ChangedTables).GetMethod("Of" + table, BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
        while (array is Array[] rows)
        {
            array = rows[^1];
        }

        var place = Enumerable.Range(0, array.Rank).Select(dimension => array.GetLength(dimension) - 1).ToArray();
        var before = array.GetValue(place);
        array.SetValue(Activator.CreateInstance(before!.GetType()), place);
        try
        {
            Assert.Contains($"'{table}'", Assert.Throws<InvalidOperationException>(() => ChangedTables.AllCircuit.Synthesize()).Message, StringComparison.Ordinal);
            Assert.Contains($"'{table}'", Assert.Throws<InvalidOperationException>(() => ChangedTables.AllCircuit.GenerateWitness(0)).Message, StringComparison.Ordinal);
        }
        finally
        {
            array.SetValue(before, place);
        }

        ChangedTables.AllCircuit.GenerateWitness(0);
    }
}
