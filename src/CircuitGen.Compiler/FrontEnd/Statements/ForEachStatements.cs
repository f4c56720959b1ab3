using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>foreach</c> over arrays, spans and tables: a counted loop.</summary>
internal static class ForEachStatements
{
    public static void Lower(Lowering lowering, IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous)
        {
            throw lowering.Unsupported(AsynchronousCode.Rule, loop.Syntax, "await foreach", "Loop over an array or span.");
        }

        var site = lowering.Site(loop.Syntax);
        var view = Collection(lowering, loop);
        var length = lowering.Freeze(Views.TotalLength(view, site), "length", loop.Collection.Syntax);
        var end = LoopStatements.BreakLabel(lowering, loop);
        var index = lowering.Variables.Add(IndexName(loop), ScalarType.Int32, 0);
        var read = new VariableExpression(site, ScalarType.Int32, index);
        lowering.Emit(new AssignStatement(site, index, Make.Int(site, 0)));
        var body = LoopStatements.Body(lowering, loop, () => Bind(lowering, loop, Element(lowering, view, read, loop)));
        lowering.Emit(new ScopeStatement(site, end, new LoopStatement(
            site,
            Make.Compare(site, OperationKind.Less, read, length),
            body,
            new AssignStatement(site, index, Make.Add(site, read, Make.Int(site, 1))))));
    }

    private static ViewValue Collection(Lowering lowering, IForEachLoopOperation loop)
    {
        var collection = loop.Collection;
        while (collection is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            collection = conversion.Operand;
        }

        if (collection.Type?.SpecialType != SpecialType.System_String && lowering.Shapes.Of(collection.Type, collection.Syntax) is not ViewShape)
        {
            throw UnsupportedOperations.Report(lowering, collection);
        }

        return lowering.Freeze(lowering.Expression(collection), "sequence", collection.Syntax) as ViewValue ?? throw Lowering.Unexpected();
    }

    private static Place Element(Lowering lowering, ViewValue view, IrExpression index, IForEachLoopOperation loop)
    {
        if (view.Rank == 1)
        {
            return Views.Element(lowering, view, [index], loop.Syntax);
        }

        var site = lowering.Site(loop.Syntax);
        if (view.IsTable)
        {
            return Views.Element(lowering, view, Unflattened(view, index, site), loop.Syntax);
        }

        var flat = new ViewValue(view.Element, view.Sources, null, [Views.TotalLength(view, site)]);
        return Views.Element(lowering, flat, [index], loop.Syntax);
    }

    /// <summary>One index per dimension, the last of which runs fastest.</summary>
    private static IrExpression[] Unflattened(ViewValue view, IrExpression index, int site)
    {
        var indices = new IrExpression[view.Rank];
        for (var i = indices.Length - 1; i > 0; i--)
        {
            indices[i] = Make.Operation(site, ScalarType.Int32, OperationKind.Remainder, OverflowMode.Default, index, view.Lengths[i]);
            index = Make.Operation(site, ScalarType.Int32, OperationKind.Divide, OverflowMode.Default, index, view.Lengths[i]);
        }

        indices[0] = index;
        return indices;
    }

    private static void Bind(Lowering lowering, IForEachLoopOperation loop, Place element)
    {
        var syntax = loop.LoopControlVariable.Syntax;
        if (loop.LoopControlVariable is not IVariableDeclaratorOperation { Symbol: var variable })
        {
            if (lowering.Place(loop.LoopControlVariable) is not DeconstructionPlace place || loop.Syntax is not ForEachVariableStatementSyntax statement)
            {
                throw UnsupportedOperations.Report(lowering, loop);
            }

            place.Assign(lowering, element.Read(lowering, syntax), lowering.Model(statement.SyntaxTree).GetDeconstructionInfo(statement), syntax);
            return;
        }

        if (variable.RefKind != RefKind.None)
        {
            lowering.Frame.Bind(variable, element);
            return;
        }

        var shape = lowering.Shapes.Of(variable.Type, syntax);
        var value = element.Read(lowering, syntax);
        if (loop.Syntax is not ForEachStatementSyntax plain || lowering.Model(plain.SyntaxTree).GetForEachStatementInfo(plain).ElementConversion.IsUserDefined)
        {
            throw UnsupportedOperations.Report(lowering, loop);
        }

        if (value is ScalarValue scalar && shape is ScalarShape target)
        {
            value = new ScalarValue(ConversionExpressions.Scalar(lowering, scalar.Expression, target.Type, OverflowModes.At(lowering, syntax), syntax));
        }

        lowering.Frame.Bind(variable, Places.Declare(lowering, shape, variable.Name, value, isReassigned: false, syntax));
    }

    private static string IndexName(IForEachLoopOperation loop) =>
        loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: var variable } ? variable.Name + "_index" : "index";
}
