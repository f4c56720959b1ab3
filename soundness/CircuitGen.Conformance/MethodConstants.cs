using System.Buffers.Binary;
using System.Numerics;
using System.Reflection;
using System.Reflection.Emit;

namespace CircuitGen.Conformance;

/// <summary>The numbers that stand in a method and in what it calls of its own assembly: what an input is compared with is worth trying.</summary>
public static class MethodConstants
{
    private const int MostMethods = 64, MostConstants = 64, MostCases = 32;

    private static readonly Dictionary<short, OpCode> s_codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!).ToDictionary(static code => code.Value);

    /// <summary>The constants with their neighbours, those of the method itself first; what cannot be read is left out.</summary>
    public static IReadOnlyCollection<BigInteger> Of(MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        var constants = new HashSet<long>();
        var methods = new List<MethodBase> { method };
        for (var i = 0; i < methods.Count && constants.Count < MostConstants; i++)
        {
            long last = 0;
            foreach (var (code, operand) in Instructions(methods[i]))
            {
                if (code.OperandType == OperandType.InlineMethod && methods.Count < MostMethods
                    && Callee(methods[i], (int)operand) is { } callee && callee.Module == method.Module && !methods.Contains(callee))
                {
                    methods.Add(callee);
                }
                else if (IsConstant(code) && constants.Count < MostConstants)
                {
                    constants.Add(last = operand);
                }
                else if (code == OpCodes.Switch)
                {
                    // The compiler subtracts the least case before it jumps.
                    constants.UnionWith(Enumerable.Range(0, (int)Math.Min(operand, MostCases)).Select(label => last + label));
                }
            }
        }

        return [.. constants.SelectMany(static constant => new[] { (BigInteger)constant - 1, constant, (BigInteger)constant + 1 }).Distinct()];
    }

    private static bool IsConstant(OpCode code) => code == OpCodes.Ldc_I4 || code == OpCodes.Ldc_I4_S || code == OpCodes.Ldc_I8;

    private static MethodBase? Callee(MethodBase caller, int token)
    {
        try
        {
            return caller.Module.ResolveMethod(
                token, caller.DeclaringType?.GetGenericArguments(), caller is MethodInfo { IsGenericMethod: true } ? caller.GetGenericArguments() : null);
        }
        catch (Exception exception) when (LoadFailure.IsCauseOf(exception))
        {
            return null;
        }
    }

    private static IEnumerable<(OpCode Code, long Operand)> Instructions(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var value = (short)code[at++];
            if (value == OpCodes.Prefix1.Value)
            {
                value = (short)((value << 8) | code[at++]);
            }

            var instruction = s_codes[value];
            var operand = code.AsSpan(at);
            yield return (instruction, instruction.OperandType switch
            {
                OperandType.ShortInlineI => instruction == OpCodes.Ldc_I4_S ? (sbyte)operand[0] : operand[0],
                OperandType.InlineI or OperandType.InlineMethod or OperandType.InlineSwitch => BinaryPrimitives.ReadInt32LittleEndian(operand),
                OperandType.InlineI8 => BinaryPrimitives.ReadInt64LittleEndian(operand),
                _ => 0,
            });
            at += OperandSize(instruction.OperandType, code.AsSpan(at));
        }
    }

    private static int OperandSize(OperandType type, ReadOnlySpan<byte> operand) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(operand)),
        _ => 4,
    };
}
