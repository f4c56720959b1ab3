using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>The C# method itself, run by .NET on the inputs of the circuit.</summary>
internal sealed class CompiledMethod
{
    private readonly MethodInfo _run;
    private readonly Type[] _parameterTypes;

    public CompiledMethod(CSharpCompilation compilation, IMethodSymbol method)
    {
        var withRunner = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Runner(method), (CSharpParseOptions)compilation.SyntaxTrees[0].Options));
        using var stream = new MemoryStream();
        var result = withRunner.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        stream.Position = 0;
        var assembly = new AssemblyLoadContext("sample", isCollectible: true).LoadFromStream(stream);
        _run = assembly.GetType("Runner")!.GetMethod("Run")!;
        _parameterTypes = (Type[])assembly.GetType("Runner")!.GetMethod("Types")!.Invoke(null, null)!;
    }

    /// <summary>The outputs as flat numbers.</summary>
    public List<BigInteger> Run(CircuitIr ir, IReadOnlyList<object> inputs)
    {
        var queue = new Queue<(object Value, Parameter Parameter)>(inputs.Zip(ir.Parameters, (value, parameter) => (Copy(value), parameter)));
        var arguments = _parameterTypes.Select(type => Build(type, queue)).ToArray();
        var outputs = new List<BigInteger>();
        foreach (var output in (object?[])_run.Invoke(null, [arguments])!)
        {
            Flatten(output!, outputs);
        }

        return outputs;
    }

    private static object Copy(object value) => value is Array array ? array.Clone() : value;

    private static string Runner(IMethodSymbol method)
    {
        var types = new List<string>();
        var arguments = new List<string>();
        var outputs = new List<string>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind == RefKind.Out)
            {
                arguments.Add($"out var o{parameter.Ordinal}");
                outputs.Add($"o{parameter.Ordinal}");
                continue;
            }

            var type = parameter.Type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" } span
                ? span.TypeArguments[0].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "[]"
                : parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            arguments.Add($"({type})a[{types.Count}]");
            types.Add($"typeof({type})");
        }

        var call = $"C.{method.Name}({string.Join(", ", arguments)})";
        if (!method.ReturnsVoid)
        {
            outputs.Insert(0, "r");
            call = "var r = " + call;
        }

        return "public static class Runner { public static object[] Run(object[] a) { " + call + "; return new object[] { " + string.Join(", ", outputs)
            + " }; } public static System.Type[] Types() => new System.Type[] { " + string.Join(", ", types) + " }; }";
    }

    private static object Build(Type type, Queue<(object Value, Parameter Parameter)> inputs)
    {
        if (type.IsArray)
        {
            var (value, parameter) = inputs.Dequeue();
            return BuildArray(type, (BigInteger?[])value, parameter.Lengths, 0, 0);
        }

        if (IsScalar(type))
        {
            return Scalar(type, (BigInteger)inputs.Dequeue().Value);
        }

        var instance = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in Fields(type))
        {
            field.SetValue(instance, Build(field.FieldType, inputs));
        }

        return instance;
    }

    private static Array BuildArray(Type type, BigInteger?[] values, IReadOnlyList<int> lengths, int dimension, int start)
    {
        var element = type.GetElementType()!;
        if (type.GetArrayRank() > 1)
        {
            var rectangular = Array.CreateInstance(element, [.. lengths]);
            for (var i = 0; i < values.Length; i++)
            {
                var rest = i;
                var indices = new int[lengths.Count];
                for (var d = indices.Length - 1; d >= 0; d--)
                {
                    indices[d] = rest % lengths[d];
                    rest /= lengths[d];
                }

                rectangular.SetValue(Scalar(element, values[i]!.Value), indices);
            }

            return rectangular;
        }

        var array = Array.CreateInstance(element, lengths[dimension]);
        var stride = lengths.Skip(dimension + 1).Aggregate(1, (product, length) => product * length);
        for (var i = 0; i < array.Length; i++)
        {
            array.SetValue(element.IsArray ? BuildArray(element, values, lengths, dimension + 1, start + (i * stride)) : Scalar(element, values[start + i]!.Value), i);
        }

        return array;
    }

    private static object Scalar(Type type, BigInteger value) =>
        type.IsEnum ? Enum.ToObject(type, Scalar(type.GetEnumUnderlyingType(), value))
        : type == typeof(bool) ? !value.IsZero
        : type == typeof(Int128) ? (Int128)value
        : type == typeof(UInt128) ? (UInt128)value
        : type == typeof(ulong) ? (ulong)value
        : type == typeof(char) ? (char)(int)value
        : Convert.ChangeType((long)value, type, CultureInfo.InvariantCulture);

    private static bool IsScalar(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(Int128) || type == typeof(UInt128);

    private static IEnumerable<FieldInfo> Fields(Type type) => type
        .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .OrderBy(field => field.MetadataToken);

    private static void Flatten(object value, List<BigInteger> numbers)
    {
        switch (value)
        {
            case IEnumerable items:
                foreach (var item in items)
                {
                    Flatten(item, numbers);
                }

                break;
            case bool b:
                numbers.Add(b ? 1 : 0);
                break;
            case char c:
                numbers.Add(c);
                break;
            case Enum e:
                Flatten(Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), CultureInfo.InvariantCulture), numbers);
                break;
            case Int128 or UInt128 or IConvertible:
                numbers.Add(BigInteger.Parse(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
                break;
            default:
                foreach (var field in Fields(value.GetType()))
                {
                    Flatten(field.GetValue(value)!, numbers);
                }

                break;
        }
    }
}
