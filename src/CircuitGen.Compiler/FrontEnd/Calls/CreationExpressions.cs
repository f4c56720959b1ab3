using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>new S(...)</c> and <c>s with { ... }</c>.</summary>
internal static class CreationExpressions
{
    public static Value Object(Lowering lowering, IObjectCreationOperation creation)
    {
        var shape = lowering.Shapes.Of(creation.Type, creation.Syntax);
        if (shape is not CompositeShape composite)
        {
            return shape is ScalarShape && creation.Arguments.Length == 0
                ? Places.Default(lowering, shape, creation.Syntax)
                : SpanIntrinsics.Create(lowering, creation) ?? throw UnsupportedOperations.Report(lowering, creation);
        }

        var value = Construct(lowering, creation, composite);
        return creation.Initializer is null ? value : Initialize(lowering, value, composite, creation.Initializer, creation.Syntax);
    }

    public static Value With(Lowering lowering, IWithOperation with)
    {
        var value = lowering.Expression(with.Operand);
        var shape = lowering.Shapes.Of(with.Type, with.Syntax) as CompositeShape ?? throw UnsupportedOperations.Report(lowering, with);
        if (with.CloneMethod is { } && Constructors.HasOwnCopy(shape.Type))
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, with.Syntax, $"'with' on '{shape.Type.Name}', which has a copy constructor of its own", "Create a new one.");
        }

        return with.Initializer is null ? value : Initialize(lowering, value, shape, with.Initializer, with.Syntax);
    }

    private static Value Construct(Lowering lowering, IObjectCreationOperation creation, CompositeShape shape)
    {
        var constructor = creation.Constructor ?? throw Lowering.Unexpected();
        var arguments = InvocationExpressions.Arguments(lowering, constructor, creation.Arguments);
        if (shape.Type.IsTupleType)
        {
            return new CompositeValue(shape, [.. arguments.Select(argument => lowering.Evaluate(argument.Read(lowering, creation.Syntax), "part", creation.Syntax))]);
        }

        return Constructors.Run(lowering, constructor, arguments, shape, creation.Syntax);
    }

    private static Value Initialize(Lowering lowering, Value value, CompositeShape shape, IObjectOrCollectionInitializerOperation initializer, SyntaxNode syntax)
    {
        var place = Places.Create(lowering, shape, "created");
        place.Write(lowering, value, syntax);
        lowering.Frame.Initialized.Push(place);
        try
        {
            foreach (var assignment in initializer.Initializers)
            {
                if (assignment is not ISimpleAssignmentOperation)
                {
                    throw UnsupportedOperations.Report(lowering, assignment);
                }

                lowering.Expression(assignment);
            }
        }
        finally
        {
            lowering.Frame.Initialized.Pop();
        }

        return place.Read(lowering, syntax);
    }
}
