namespace CircuitGen.Analyzers.Tests.Rules;

public class AdviceTests
{
    [Theory]
    [InlineData("CG0401", "[ZkCircuit] public static int Score(byte x, [|byte salt|]) => Math.Max(7, x);")]
    [InlineData("CG0402", "[ZkCircuit] public static int Sum([|[Private] byte x|], [|byte y|], [Public] byte z) => x + 2 * y + z;")]
    [InlineData("CG0403", "[ZkCircuit] public static int Layer([Public, Length(9)] sbyte[] x) { int s = 0; for (int i = 0; i < 9; i++) { s += [|Math.Max(0, (int)x[i])|]; } return s; }")]
    [InlineData("CG0404", "[ZkCircuit] public static int Layer(sbyte x) => [|Math.Max(0, x - 1)|];")]
    [InlineData("CG0405", "[ZkCircuit] public static int Pool(sbyte x, sbyte y) => [|Math.Max(Math.Max(0, (int)x), Math.Max(0, (int)y))|];")]
    [InlineData("CG0406", "[ZkCircuit] public static int Sum(byte mode, [Length(8)] byte[] x) { int s = 0; for (int i = 0; i < 8; i++) { if ([|mode == 3|]) { s += x[i]; } } return s; }")]
    [InlineData("CG0407", "[ZkCircuit] public static int Scale(ushort x) => [|x / 10 / 7|];")]
    [InlineData("CG0408", "[ZkCircuit] public static int Score(byte a, byte b) => ([|(5 * a + 3 * b) >> 4|]) * a;")]
    [InlineData("CG0409", "[ZkCircuit] public static int Relu([|int x|], short y) => Math.Max(y, x);")]
    [InlineData("CG0410", "[ZkCircuit] public static int Bucket(byte x) => (x < 5 ? 0 : 1) + ([|x < 9|] ? 0 : 1);")]
    [InlineData("CG0411", "private static ReadOnlySpan<byte> Table => new byte[1024] { TABLE };\n[ZkCircuit] public static int Read([Range(0, 1023)] ushort x) => [|Table[x]|];")]
    [InlineData("CG0412", "[ZkCircuit] public static int Pick(bool c, sbyte a, sbyte b) => [|c ? Math.Max(0, (int)a) : Math.Max(0, (int)b)|];")]
    [InlineData("CG0413", "[ZkCircuit] public static int Dot([Length(20)] sbyte[] w, [Length(20)] byte[] x) { int s = 0; for (int i = 0; i < 20; i++) { s += [|w[i] * x[i]|]; } return s; }")]
    [InlineData("CG0414", "[ZkCircuit] public static Int128 Big([Range(0, 1152921504606846975)] long x) => [|(Int128)x * x|];")]
    public async Task Reported_on_the_exact_expression(string id, string members) =>
        await Analysis.ReportsAsync(id, members.Replace("TABLE", string.Join(", ", Enumerable.Range(0, 1024).Select(i => i * i % 251)), StringComparison.Ordinal));

    [Theory]
    [InlineData("CG0401", "[ZkCircuit] public static int First([Length(2)] byte[] x) => x[0];")]
    [InlineData("CG0402", "[ZkCircuit] public static bool Passes(byte x, byte y) => x + y > 300;")]
    [InlineData("CG0402", "[ZkCircuit] public static int Bits(byte x) => x & 3 ^ x >> 5;")]
    [InlineData("CG0403", "[ZkCircuit] public static int Layer(sbyte x) => Math.Max(0, (int)x);")]
    [InlineData("CG0406", "[ZkCircuit] public static int Sum([Length(8)] byte[] x) { int s = 0; for (int i = 0; i < 8; i++) { if (x[i] == 3) { s += x[i]; } } return s; }")]
    [InlineData("CG0407", "[ZkCircuit] public static int Scale(ushort x) => x / 10 * 7 / 3;")]
    [InlineData("CG0409", "[ZkCircuit] public static int Relu([Range(-9, 9)] int x, [Public] int y) => Math.Max(y, x);")]
    [InlineData("CG0412", "[ZkCircuit] public static int Pick(bool c, sbyte a, sbyte b) => Math.Max(0, c ? a : b);")]
    public async Task Silent_where_there_is_nothing_to_say(string id, string members) => await Analysis.ReportsAsync(id, members);
}
