namespace CircuitGen.Analyzers.Tests.Problems;

public class LoweringProblemTests
{
    [Theory]
    [InlineData("CG0001", "public partial class D { [ZkCircuit] public int [|Id|](byte x) => x; }")]
    [InlineData("CG0010", "[ZkCircuit] public static int Sum([|byte[] x|]) => x[0];")]
    [InlineData("CG0012", "[ZkCircuit] public static int Id([[|Range(5, 3)|]] byte x) => x;")]
    public async Task Reported_where_the_front_end_found_it(string id, string members) =>
        await Analysis.ReportsAsync(id, members);
}
