using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Lowers a method's statements and finds its value.</summary>
internal static class Bodies
{
    public static Value Run(Lowering lowering, IMethodSymbol method, IBlockOperation body, string resultName)
    {
        var returns = Returns(body).Take(2).ToArray();
        if (returns.Length == 0 && (method.ReturnsVoid || method.MethodKind == MethodKind.Constructor))
        {
            lowering.Statements(body.Operations);
            return VoidValue.Instance;
        }

        if (returns.Length == 1 && body.Operations.LastOrDefault() == returns[0] && returns[0].ReturnedValue is { } value)
        {
            lowering.Statements(body.Operations.Take(body.Operations.Length - 1));
            return method.ReturnsVoid ? Discard(lowering, value) : lowering.Expression(value);
        }

        return WithLabel(lowering, method, body, resultName);
    }

    private static Value WithLabel(Lowering lowering, IMethodSymbol method, IBlockOperation body, string resultName)
    {
        var frame = lowering.Frame;
        frame.Return = new("returned");
        if (!method.ReturnsVoid)
        {
            frame.Result = Places.Create(lowering, lowering.Shapes.Of(method.ReturnType, body.Syntax), resultName);
        }

        var site = lowering.Site(body.Syntax);
        var statements = lowering.Collect(() => lowering.Statements(body.Operations));
        lowering.Emit(new ScopeStatement(site, frame.Return, Lowering.BlockOf(site, statements)));
        return frame.Result is null ? VoidValue.Instance : frame.Result.Read(lowering, body.Syntax);
    }

    private static VoidValue Discard(Lowering lowering, IOperation value)
    {
        lowering.Effect(value);
        return VoidValue.Instance;
    }

    /// <summary>The returns of a body, those of the functions in it left out, in order.</summary>
    private static IEnumerable<IReturnOperation> Returns(IOperation body)
    {
        var waiting = new Stack<IOperation>([body]);
        while (waiting.Count > 0)
        {
            var operation = waiting.Pop();
            if (operation is IReturnOperation { Kind: Microsoft.CodeAnalysis.OperationKind.Return } returned)
            {
                yield return returned;
            }

            if (operation == body || operation is not (ILocalFunctionOperation or IAnonymousFunctionOperation))
            {
                foreach (var child in operation.ChildOperations.Reverse())
                {
                    waiting.Push(child);
                }
            }
        }
    }
}
