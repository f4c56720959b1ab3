using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
                : SpanOfArray(lowering, creation) ?? throw UnsupportedOperations.Report(lowering, creation);
        }

        var value = Construct(lowering, creation, composite);
        return creation.Initializer is null ? value : Initialize(lowering, value, composite, creation.Initializer, creation.Syntax);
    }

    public static Value With(Lowering lowering, IWithOperation with)
    {
        var value = lowering.Expression(with.Operand);
        var shape = lowering.Shapes.Of(with.Type, with.Syntax) as CompositeShape ?? throw UnsupportedOperations.Report(lowering, with);
        return with.Initializer is null ? value : Initialize(lowering, value, shape, with.Initializer, with.Syntax);
    }

    private static Value Construct(Lowering lowering, IObjectCreationOperation creation, CompositeShape shape)
    {
        var constructor = creation.Constructor ?? throw Lowering.Broken();
        var arguments = InvocationExpressions.Arguments(lowering, constructor, creation.Arguments);
        if (constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 0)
        {
            return Places.Default(lowering, shape, creation.Syntax);
        }

        if (shape.Type.IsTupleType)
        {
            return new CompositeValue(shape, [.. arguments.Select(argument => argument.Read(lowering, creation.Syntax))]);
        }

        if (IsPrimary(lowering, constructor))
        {
            return Primary(lowering, constructor, arguments, shape, creation.Syntax);
        }

        var instance = Places.Create(lowering, shape, "created");
        instance.Write(lowering, Places.Default(lowering, shape, creation.Syntax), creation.Syntax);
        RejectInitializers(lowering, shape.Type, creation.Syntax);
        RejectChaining(lowering, constructor, creation.Syntax);
        Calls.Inline(lowering, constructor, instance, arguments, creation.Syntax);
        return instance.Read(lowering, creation.Syntax);
    }

    /// <summary>A record's positional parameters go to the properties of the same names.</summary>
    private static CompositeValue Primary(Lowering lowering, IMethodSymbol constructor, Place[] arguments, CompositeShape shape, SyntaxNode syntax)
    {
        RejectInitializers(lowering, shape.Type, syntax);
        return new(shape, [.. shape.Fields.Select(field =>
        {
            var parameter = constructor.Parameters.FirstOrDefault(candidate => candidate.Name == field.DisplayName);
            return parameter is null ? Places.Default(lowering, field.Shape, syntax) : arguments[parameter.Ordinal].Read(lowering, syntax);
        })]);
    }

    private static bool IsPrimary(Lowering lowering, IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences
        .Any(reference => reference.GetSyntax(lowering.Cancellation) is TypeDeclarationSyntax);

    private static void RejectInitializers(Lowering lowering, INamedTypeSymbol type, SyntaxNode syntax)
    {
        var hasInitializer = type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(lowering.Cancellation))
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(declaration => declaration.Members)
            .Any(member => member switch
            {
                FieldDeclarationSyntax field => !field.Modifiers.Any(modifier => modifier.Text is "static" or "const") && field.Declaration.Variables.Any(variable => variable.Initializer is not null),
                PropertyDeclarationSyntax property => property.Initializer is not null && !property.Modifiers.Any(modifier => modifier.Text == "static"),
                _ => false,
            });
        if (hasInitializer || (type.IsRecord is false && type.InstanceConstructors.Any(constructor => constructor.Parameters.Length > 0 && IsPrimary(lowering, constructor))))
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, $"Creating a '{type.Name}', whose members have initializers", "Assign the members in the constructor.");
        }
    }

    private static void RejectChaining(Lowering lowering, IMethodSymbol constructor, SyntaxNode syntax)
    {
        if (constructor.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(lowering.Cancellation) is ConstructorDeclarationSyntax { Initializer: { ArgumentList.Arguments.Count: > 0 } }))
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, syntax, "A constructor that calls another one", "Assign the members in each constructor.");
        }
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
                lowering.Expression(assignment);
            }
        }
        finally
        {
            lowering.Frame.Initialized.Pop();
        }

        return place.Read(lowering, syntax);
    }

    /// <summary><c>new Span&lt;T&gt;(array)</c>, also with start and length.</summary>
    private static ViewValue? SpanOfArray(Lowering lowering, IObjectCreationOperation creation)
    {
        if (!lowering.Known.IsSpan(creation.Type))
        {
            return null;
        }

        var operands = lowering.Operands([.. creation.Arguments.Select(argument => argument.Value)]);
        if (operands.Length == 0 || operands[0] is not ViewValue whole)
        {
            return null;
        }

        return operands.Length switch
        {
            1 => whole,
            3 => Views.Slice(lowering, whole, Lowering.ScalarOf(operands[1]), Lowering.ScalarOf(operands[2]), creation.Syntax),
            _ => null,
        };
    }
}
