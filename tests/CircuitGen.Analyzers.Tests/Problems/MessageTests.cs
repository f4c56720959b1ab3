using System.Globalization;

namespace CircuitGen.Analyzers.Tests.Problems;

/// <summary>Messages say what is the case, and advise what is not there already.</summary>
public class MessageTests
{
    /// <summary>A call has no code to inline for one of several reasons.</summary>
    [Theory]
    [InlineData("[System.Runtime.InteropServices.DllImport(\"m\")] static extern int Native(int x); [ZkCircuit] public static int F(byte x) => [|Native(x)|];", "The call of 'C.Native' cannot be compiled, because it is native code.")]
    [InlineData("[ZkCircuit] public static int F(uint x) => [|System.Numerics.BitOperations.PopCount(x)|];", "The call of 'BitOperations.PopCount' cannot be compiled, because its C# source is not in this project.")]
    [InlineData("[ZkCircuit] public static int F(byte x) => x + [|Environment.ProcessorCount|];", "The call of 'Environment.ProcessorCount' cannot be compiled, because its C# source is not in this project.")]
    [InlineData("record struct P(int X); [ZkCircuit] public static int F(byte x) { var p = new P(x); return [|p.GetHashCode()|]; }", "The call of 'P.GetHashCode' cannot be compiled, because the C# compiler writes its code.")]
    public async Task A_call_without_code_is_refused_for_its_own_reason(string members, string message) =>
        await SaysAsync("CG0103", members, message);

    [Fact]
    public async Task Calls_inside_too_many_others_are_not_said_to_have_no_source()
    {
        const int Depth = 140;
        var helpers = string.Concat(Enumerable.Range(0, Depth).Select(i => $"static int H{i}(int x) => {(i == 128 ? "[|H129(x)|]" : i == Depth - 1 ? "x" : $"H{i + 1}(x)")};\n"));
        await SaysAsync("CG0103", helpers + "[ZkCircuit] public static int F(byte x) => H0(x);", "The call of 'C.H129' cannot be compiled, because it stands inside 128 other calls.");
    }

    /// <summary>What is advised about overflow is not what stands there.</summary>
    [Theory]
    [InlineData("[ZkCircuit] public static int F(int x) => [|x + x|];", "Compute in a wider type, give the inputs a narrower [Range], write unchecked(...) where wrapping around is meant, or cast what is computed in a wider type, checked((int)...), where it must not happen.")]
    [InlineData("[ZkCircuit] public static int F(int x) => checked([|x + x|]);", "Inside checked it must be certain to fit: compute in a wider type, give the inputs a narrower [Range], or cast what is computed in a wider type, checked((int)...), which asserts that it fits.")]
    [InlineData("[ZkCircuit] public static int F(int x) => [|(byte)x|];", "Cast to a wider type, give the inputs a narrower [Range], write unchecked((byte)...) where bits are meant to be cut off, or checked((byte)...) where that must not happen.")]
    [InlineData("[ZkCircuit] public static int F(byte x) { int k = int.MaxValue; return checked([|k + 1|]) + x; }", "C# throws here whatever the inputs are, so that nothing could be proved. Correct the expression, or use a type that its values fit.")]
    [InlineData("[ZkCircuit] public static Int128 F(Int128 x) => [|x + x|];", "No type is wider: give the inputs a narrower [Range], or write unchecked(...) where wrapping around is meant.")]
    public async Task Overflow_is_advised_on_by_what_stands_there(string members, string advice) =>
        await SaysAsync("CG0201", members, advice);

    /// <summary>References are compared as such, not as objects of an unsupported type.</summary>
    [Theory]
    [InlineData("[ZkCircuit] public static int F([Length(2)] int[] x, [Length(2)] int[] y) => [|x == y|] ? 1 : 0;")]
    [InlineData("static readonly int[] T = [1, 2]; [ZkCircuit] public static int F([Length(2)] int[] x) => [|T != x|] ? 1 : 0;")]
    public async Task Comparing_two_references_is_what_is_refused(string members) =>
        await SaysAsync("CG0100", members, "Whether two references are to one object is not supported in a circuit. Compare what they hold.");

    [Theory]
    [InlineData("CG0113", "[ZkCircuit] public static int F(byte x) { [|using var s = new System.IO.MemoryStream();|] return x; }", "'using' is not supported in a circuit: there is nothing to dispose of. Leave it away.")]
    [InlineData("CG0113", "[ZkCircuit] public static int F(byte x) { [|try { return x; } finally { }|] }", "'try' is not supported in a circuit: inputs that throw have no proof, so there is nothing to catch or to clean up. Test the condition with 'if' instead.")]
    [InlineData("CG0114", "static readonly object s_gate = new(); [ZkCircuit] public static int F(byte x) { [|lock (s_gate) { return x; }|] }", "'lock' is not supported in a circuit, which computes all at once. Leave it away: there are no other threads.")]
    [InlineData("CG0007", "public partial class FCircuit { [ZkCircuit] public static int [|F|](byte x) => x; }", "The class to be generated in the type 'FCircuit' would be called 'FCircuit', which is taken there. Rename the circuit method, or what has that name.")]
    [InlineData("CG0003", "public partial class D<T> { [ZkCircuit] public static int [|F|](byte x) => x; }", "The circuit method 'F', or a type around it, is generic, but a circuit has fixed types. Write a method with concrete types that calls the generic one.")]
    [InlineData("CG0012", "[ZkCircuit] public static int F([[|Range(-1, 5)|]] UInt128 x) => 3;", "[Range(-1, 5)] of the parameter 'x' does not lie inside 'UInt128', whose values are [0, 340282366920938463463374607431768211455]. Narrow it or use a wider type.")]
    public async Task Says_what_is_the_case(string id, string members, string message) =>
        await SaysAsync(id, members, message);

    [Theory]
    [InlineData("static int s; [ZkCircuit] public static int F(byte x) => x + [|s|];", "'s' is static, and its value is not known when the circuit is compiled: it can change between two runs.")]
    [InlineData("static int P { get; set; } = 3; [ZkCircuit] public static int F(byte x) => x + [|P|];", "'P' is static, and its value is not known when the circuit is compiled: it can change between two runs.")]
    [InlineData("static readonly int s = Environment.TickCount; [ZkCircuit] public static int F(byte x) => x + [|s|];", "'s' is static, and its value is not known when the circuit is compiled: its value is not a constant expression where it is declared.")]
    [InlineData("static readonly (int A, int B) s = (3, 4); [ZkCircuit] public static int F(byte x) => x + [|s|].A;", "'s' is static, and its value is not known when the circuit is compiled: of static members only numbers and arrays of numbers are read, not '(int A, int B)'.")]
    public async Task A_static_member_is_refused_for_its_own_reason(string members, string message) =>
        await SaysAsync("CG0105", members, message);

    private static async Task SaysAsync(string id, string members, string message)
    {
        var found = await Analysis.ReportsAsync(id, members);
        Assert.Contains(message, Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
