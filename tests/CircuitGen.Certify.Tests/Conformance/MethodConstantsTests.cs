using System.Numerics;
using System.Reflection;
using CircuitGen.Conformance;

namespace CircuitGen.Certify.Tests.Conformance;

public sealed class MethodConstantsTests
{
    [Theory]
    [InlineData(nameof(Compares), 1_234)]
    [InlineData(nameof(Compares), 1_235)]
    [InlineData(nameof(Compares), -99)]
    [InlineData(nameof(Compares), 5_000_000_000)]
    [InlineData(nameof(Calls), 1_234)]
    [InlineData(nameof(Calls), 777)]
    [InlineData(nameof(CallsGeneric), 4_321)]
    [InlineData(nameof(Switches), 1_002)]
    public void Constants_of_the_method_and_of_what_it_calls_are_found(string method, long constant) =>
        Assert.Contains(constant, MethodConstants.Of(typeof(MethodConstantsTests).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!));

    [Fact]
    public void Recursion_ends() =>
        Assert.Equal([665, 666, 667], MethodConstants.Of(typeof(MethodConstantsTests).GetMethod(nameof(Recurses), BindingFlags.Static | BindingFlags.NonPublic)!).Order());

    private static bool Compares(long x) => x == 1_234 || x < -99 || x > 5_000_000_000;

    private static bool Calls(long x) => x == 777 || Compares(x);

    private static bool CallsGeneric(long x) => Holder<long>.Same(x, 4_321);

    private static int Switches(int x) => x switch { 1_000 => 5, 1_001 => 9, 1_002 => 3, 1_003 => 8, 1_004 => 1, _ => 2_000 };

    private static long Recurses(long x) => x > 666 ? Recurses(x - 1) : x;

    private static class Holder<T>
        where T : INumber<T>
    {
        public static bool Same(T x, int y) => x == T.CreateChecked(y);
    }
}
