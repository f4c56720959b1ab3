using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Runs constructors in the order of the C# specification (15.11): another constructor first where one is called, else the initializers of the
/// members in the order they are written in; then the code.
/// </summary>
internal static class Constructors
{
    /// <summary>A new instance.</summary>
    /// <param name="lowering">The lowering.</param>
    /// <param name="constructor">The constructor.</param>
    /// <param name="arguments">Its arguments, by parameter.</param>
    /// <param name="shape">What is created.</param>
    /// <param name="syntax">The place.</param>
    public static Value Run(Lowering lowering, IMethodSymbol constructor, Place[] arguments, CompositeShape shape, SyntaxNode syntax)
    {
        // A struct's constructor that nobody wrote sets everything to zero and runs no initializer.
        if (constructor is { IsImplicitlyDeclared: true, Parameters.Length: 0, ContainingType.IsValueType: true })
        {
            return Places.Default(lowering, shape, syntax);
        }

        var instance = Places.Create(lowering, shape, "created");
        instance.Write(lowering, Places.DefaultFields(lowering, shape, syntax), syntax);
        Into(lowering, constructor, arguments, instance, shape, syntax);
        return instance.Read(lowering, syntax);
    }

    /// <summary>Whether the user wrote how a record is copied.</summary>
    public static bool HasOwnCopy(INamedTypeSymbol record) => record.InstanceConstructors.Any(constructor =>
        !constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, record));

    private static void Into(Lowering lowering, IMethodSymbol constructor, Place[] arguments, Place instance, CompositeShape shape, SyntaxNode syntax)
    {
        var declaration = MethodBodies.Declaration(constructor).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(lowering.Cancellation);
        switch (declaration)
        {
            case ConstructorDeclarationSyntax written:
                Written(lowering, constructor, written, arguments, instance, shape, syntax);
                break;
            case TypeDeclarationSyntax:
                Primary(lowering, constructor, arguments, instance, shape, syntax);
                break;
            case null when constructor is { IsImplicitlyDeclared: true, Parameters.Length: 0 }:
                InFrame(lowering, constructor, [], instance, syntax, () => Initializers(lowering, shape, instance));
                break;
            default:
                throw Lowering.Unexpected();
        }
    }

    private static void Written(
        Lowering lowering, IMethodSymbol constructor, ConstructorDeclarationSyntax declaration, Place[] arguments, Place instance, CompositeShape shape, SyntaxNode syntax)
    {
        if (lowering.Model(declaration.SyntaxTree).GetOperation(declaration, lowering.Cancellation) is not IConstructorBodyOperation code)
        {
            throw Lowering.Unexpected();
        }

        InFrame(lowering, constructor, arguments, instance, syntax, () =>
        {
            if (declaration.Initializer?.ThisOrBaseKeyword.Text == "this" && Called(code.Initializer) is { } call)
            {
                Into(lowering, call.TargetMethod, InvocationExpressions.Arguments(lowering, call.TargetMethod, call.Arguments), instance, shape, call.Syntax);
            }
            else if (declaration.Initializer is { ThisOrBaseKeyword.Text: "this" })
            {
                throw Lowering.Unexpected();
            }
            else
            {
                Initializers(lowering, shape, instance);
            }

            Bodies.Run(lowering, constructor, (code.BlockBody ?? code.ExpressionBody) ?? throw Lowering.Unexpected(), "constructed");
        });
    }

    /// <summary>A primary constructor gives a record's positional properties their values, and its parameters to the initializers.</summary>
    private static void Primary(Lowering lowering, IMethodSymbol constructor, Place[] arguments, Place instance, CompositeShape shape, SyntaxNode syntax) =>
        InFrame(lowering, constructor, arguments, instance, syntax, () =>
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (Positional(lowering, shape.Type, parameter) is { } field)
                {
                    instance.Field(lowering, shape.IndexOf(field.Name), syntax).Write(lowering, lowering.Frame.Find(MethodBodies.Declaration(constructor).Parameters[parameter.Ordinal])!.Read(lowering, syntax), syntax);
                }
            }

            Initializers(lowering, shape, instance);
        });

    /// <summary>The field of the property that the compiler made of a record's parameter, unless the user declared the member.</summary>
    private static IFieldSymbol? Positional(Lowering lowering, INamedTypeSymbol type, IParameterSymbol parameter) => type.IsRecord
        && type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
        && property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(lowering.Cancellation) is ParameterSyntax)
            ? AutoProperties.FieldOf(property)
            : null;

    /// <summary>Runs the initializers of fields and properties.</summary>
    private static void Initializers(Lowering lowering, CompositeShape shape, Place instance)
    {
        foreach (var declaration in shape.Type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(lowering.Cancellation)).OfType<TypeDeclarationSyntax>())
        {
            var model = lowering.Model(declaration.SyntaxTree);
            foreach (var (member, value) in declaration.Members.SelectMany(InitializersOf))
            {
                var symbol = model.GetDeclaredSymbol(member, lowering.Cancellation);
                var field = symbol is IPropertySymbol property ? AutoProperties.FieldOf(property) : symbol as IFieldSymbol;
                if (field is { IsStatic: true } or { IsConst: true })
                {
                    continue;
                }

                var operation = model.GetOperation(value, lowering.Cancellation) as ISymbolInitializerOperation ?? throw Lowering.Unexpected();
                instance.Field(lowering, shape.IndexOf(field?.Name ?? throw Lowering.Unexpected()), value).Write(lowering, lowering.Expression(operation.Value), value);
            }
        }
    }

    private static IEnumerable<(SyntaxNode Member, EqualsValueClauseSyntax Value)> InitializersOf(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Where(static variable => variable.Initializer is not null)
            .Select(static variable => ((SyntaxNode)variable, variable.Initializer!)),
        PropertyDeclarationSyntax { Initializer: { } value } property => [(property, value)],
        _ => [],
    };

    private static IInvocationOperation? Called(IOperation? initializer) =>
        (initializer is IExpressionStatementOperation statement ? statement.Operation : initializer) as IInvocationOperation;

    private static void InFrame(Lowering lowering, IMethodSymbol constructor, Place[] arguments, Place instance, SyntaxNode syntax, Action action)
    {
        var frame = Calls.EnterConstructor(lowering, constructor, instance, arguments, syntax);
        Calls.InFrame(lowering, frame, () =>
        {
            action();
            return frame;
        });
    }
}
