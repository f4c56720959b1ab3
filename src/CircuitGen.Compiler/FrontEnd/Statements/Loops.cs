using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Loops that the compiler makes itself.</summary>
internal static class Loops
{
    /// <summary>Counts from 0 up to <paramref name="length"/>.</summary>
    public static void Count(Lowering lowering, IrExpression length, string name, SyntaxNode syntax, Action<IrExpression> body)
    {
        var site = lowering.Site(syntax);
        length = lowering.Freeze(length, "length", syntax);
        var index = lowering.Variables.Add(name, ScalarType.Int32, 0);
        var read = new VariableExpression(site, ScalarType.Int32, index);
        lowering.Emit(new AssignStatement(site, index, Make.Int(site, 0)));
        var statements = lowering.Collect(() => body(read));
        lowering.Emit(new LoopStatement(
            site,
            Make.Compare(site, OperationKind.Less, read, length),
            Lowering.BlockOf(site, statements),
            new AssignStatement(site, index, Make.Add(site, read, Make.Int(site, 1)))));
    }
}
