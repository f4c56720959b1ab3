using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>What to write where a result may not fit its type: it depends on what stands there already.</summary>
internal static class OverflowAdvice
{
    /// <summary>For a result inside <c>checked</c> that never fits.</summary>
    public const string AlwaysThrows = "C# throws here whatever the inputs are, so that nothing could be proved. Correct the expression, or use a type that its values fit.";

    private const int WidestBits = 128;

    /// <summary>For a result that fits for some inputs, or that C# cuts.</summary>
    public static string For(OperationExpression operation)
    {
        var type = operation.Type.DisplayName();
        return operation switch
        {
            { Overflow: OverflowMode.Throw } when operation.Type.Bits() == WidestBits =>
                "Inside checked it must be certain to fit, and no type is wider: give the inputs a narrower [Range].",
            { Overflow: OverflowMode.Default } when operation.Type.Bits() == WidestBits =>
                "No type is wider: give the inputs a narrower [Range], or write unchecked(...) where wrapping around is meant.",
            { Overflow: OverflowMode.Throw } =>
                $"Inside checked it must be certain to fit: compute in a wider type, give the inputs a narrower [Range], or cast what is computed in a wider type, checked(({type})...), which asserts that it fits.",
            { Kind: OperationKind.Convert } =>
                $"Cast to a wider type, give the inputs a narrower [Range], write unchecked(({type})...) where bits are meant to be cut off, or checked(({type})...) where that must not happen.",
            _ =>
                $"Compute in a wider type, give the inputs a narrower [Range], write unchecked(...) where wrapping around is meant, or cast what is computed in a wider type, checked(({type})...), where it must not happen.",
        };
    }
}
