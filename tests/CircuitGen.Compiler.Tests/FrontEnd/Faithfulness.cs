using System.Numerics;
using System.Reflection;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Compares what the IR computes with what the C# method returns, on edge and random inputs.</summary>
internal static class Faithfulness
{
    private const int Runs = 60;

    public static CircuitIr Check(string members, bool isChecked = false) => Check(SourceCompilation.Create(isChecked, SourceCompilation.InClass(members)));

    public static CircuitIr Check(CSharpCompilation compilation)
    {
        var method = SourceCompilation.CircuitMethod(compilation);
        var compiled = new CompiledMethod(compilation, method);
        var lowered = SourceCompilation.Lower(compilation);
        Assert.True(lowered.Problems.Count == 0, string.Join("\n", lowered.Problems.Select(p => p.Id + " " + string.Join(" | ", p.Arguments) + " " + p.Position)));
        Assert.True(lowered.Ir is not null, "no IR");
        CheckSites(lowered);
        var random = new Random(12345);
        var returned = 0;
        for (var run = 0; run < Runs; run++)
        {
            var inputs = lowered.Ir.Parameters.Select(parameter => Input(parameter, random, run)).ToArray();
            returned += CompareOne(compiled, lowered.Ir, inputs) ? 1 : 0;
        }

        Assert.True(returned > 0, "the method threw for every input");
        return lowered.Ir;
    }

    private static bool CompareOne(CompiledMethod compiled, CircuitIr ir, object[] inputs)
    {
        List<BigInteger>? expected = null;
        Exception? thrown = null;
        try
        {
            expected = compiled.Run(ir, inputs);
        }
        catch (TargetInvocationException exception)
        {
            thrown = exception.InnerException;
        }

        List<BigInteger>? actual = null;
        try
        {
            var copies = inputs.Select(input => input is Array array ? array.Clone() : input).ToArray();
            actual = [.. new IrInterpreter(ir).Run(copies).SelectMany(Flatten)];
        }
        catch (Exception exception) when (thrown is not null && exception is ArithmeticException or ArgumentException or IndexOutOfRangeException)
        {
            return false;
        }

        Assert.True(thrown is null, $"C# throws {thrown}, the IR does not, for {Describe(inputs)}");
        Assert.True(expected!.SequenceEqual(actual), $"{Describe(inputs)} gives {string.Join(",", actual)} instead of {string.Join(",", expected!)}");
        return true;
    }

    private static IEnumerable<BigInteger> Flatten(object? output) => output switch
    {
        BigInteger number => [number],
        BigInteger?[] numbers => numbers.Select(number => number!.Value),
        _ => throw new InvalidOperationException("an output has no value"),
    };

    private static string Describe(object[] inputs) => string.Join("; ", inputs.SelectMany(input => Flatten(input).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    private static object Input(Parameter parameter, Random random, int run)
    {
        if (parameter.Lengths.Count == 0)
        {
            return Number(parameter, random, run);
        }

        var total = parameter.Lengths.Aggregate(1, (product, length) => product * length);
        return Enumerable.Range(0, total).Select(_ => (BigInteger?)Number(parameter, random, run)).ToArray();
    }

    private static BigInteger Number(Parameter parameter, Random random, int run)
    {
        var low = parameter.Range.Low.ToBigInteger();
        var high = parameter.Range.High.ToBigInteger();
        var candidate = (run % 6) switch
        {
            0 => low,
            1 => high,
            2 => random.Next(-3, 4),
            3 => low + random.Next(3),
            4 => random.Next(-200, 200),
            _ => low + (new BigInteger(random.NextDouble() * 1e15) * (high - low) / new BigInteger(1e15)),
        };
        return BigInteger.Max(low, BigInteger.Min(high, candidate));
    }

    private static void CheckSites(LoweredCircuit lowered)
    {
        var sites = SiteCollector.Of(lowered.Ir!);
        Assert.Equal(Enumerable.Range(0, lowered.Ir!.SiteCount), sites);
        Assert.Equal(lowered.Ir.SiteCount, lowered.Texts.Count);
        Assert.Equal(lowered.Ir.SiteCount, lowered.Positions.Count);
        Assert.Equal(lowered.Ir.Variables.Count, lowered.Ir.Variables.Select(variable => variable.Name).Distinct().Count());
    }
}
