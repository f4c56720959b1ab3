using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>throw</c>: no witness exists where it is reached.</summary>
internal static class ThrowExpressions
{
    public static Value Lower(Lowering lowering, IThrowOperation thrown)
    {
        var site = lowering.Site(thrown.Syntax);
        lowering.Emit(new AssertStatement(site, Make.Bool(site, false), Message(thrown.Exception)));
        return NeverValue.Instance;
    }

    private static string Message(IOperation? exception)
    {
        while (exception is IConversionOperation conversion)
        {
            exception = conversion.Operand;
        }

        if (exception is not IObjectCreationOperation creation)
        {
            return "exception";
        }

        var text = creation.Arguments.Select(argument => argument.Value.ConstantValue).FirstOrDefault(constant => constant is { HasValue: true, Value: string }).Value;
        return text is null ? creation.Type!.Name : $"{creation.Type!.Name}: {text}";
    }
}
