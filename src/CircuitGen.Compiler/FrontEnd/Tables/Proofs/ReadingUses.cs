using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Follows a static member through the code of the compilation. What may be done with it is a list: elements may be read, lengths asked for,
/// and it may be handed on to what is followed in turn. Everything else is a place that may write.
/// </summary>
internal sealed class ReadingUses(TableProofs proofs, CancellationToken cancellation)
{
    /// <summary>Members that C# uses without naming them: in loops, queries, patterns, ranges, awaits.</summary>
    private static readonly HashSet<string> s_usedUnnamed =
    [
        "Add", "Create", "Current", "Deconstruct", "GetAsyncEnumerator", "GetAwaiter", "GetEnumerator", "GetPinnableReference", "GetResult", "GroupBy", "GroupJoin", "Join", "OrderBy",
        "OrderByDescending", "Select", "SelectMany", "Slice", "ThenBy", "ThenByDescending", "ToStringAndClear", "Where",
    ];

    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);

    /// <summary>The first use of the member that is not on the list; null if all are.</summary>
    public SyntaxNode? FirstOther(ISymbol member)
    {
        if (!_followed.Add(member))
        {
            return null;
        }

        foreach (var name in proofs.NamesOf(member, cancellation))
        {
            if (Named(name) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    private SyntaxNode? Named(SimpleNameSyntax name)
    {
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (whole.Parent is InvocationExpressionSyntax invocation && invocation.Expression == whole)
        {
            whole = invocation;
        }

        return proofs.Model(name.SyntaxTree).GetOperation(whole, cancellation) is { } operation ? Reference(operation) : IsNamedOnly(whole) ? null : whole;
    }

    /// <summary>Whether a method is only named by <c>nameof</c>.</summary>
    private bool IsNamedOnly(SyntaxNode whole) =>
        whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } && proofs.Model(whole.SyntaxTree).GetOperation(outer, cancellation) is INameOfOperation;

    private SyntaxNode? Reference(IOperation reference) =>
        IsReference(reference.Type) ? Follow(reference) : ByValue.IsUsed(proofs.Known, reference) ? null : Place(reference);

    /// <summary>Whether a value of the type can lead to the elements of a table.</summary>
    private bool IsReference(ITypeSymbol? type) => type is not null && proofs.Known.Scalar(type) is null;

    /// <summary>Whether elements of the type are copied when they are read.</summary>
    private bool HasScalars(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => !IsReference(array.ElementType),
        INamedTypeSymbol span when proofs.Known.IsSpan(span) => !IsReference(span.TypeArguments[0]),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence => !IsReference(sequence.TypeArguments[0]),
        _ => false,
    };

    private bool IsView(ITypeSymbol? type) => type is IArrayTypeSymbol || proofs.Known.IsSpan(type);

    /// <summary>What is done with a value: the smallest piece of C# around it that says more than the value.</summary>
    private static SyntaxNode Place(IOperation value)
    {
        var place = value;
        while (place.Parent is { } parent && place.Syntax.Span == value.Syntax.Span)
        {
            place = parent;
        }

        return place.Syntax is EqualsValueClauseSyntax { Parent: { } declaration } ? declaration : place.Syntax;
    }

    /// <summary>What is done with a value that refers to elements of the table.</summary>
    private SyntaxNode? Follow(IOperation value)
    {
        cancellation.ThrowIfCancellationRequested();
        if (value.Syntax.Parent is RefExpressionSyntax)
        {
            return Place(value);
        }

        switch (value.Parent)
        {
            case IParenthesizedOperation parenthesized:
                return Follow(parenthesized);
            case IConversionOperation conversion:
                return Converted(conversion, value);
            case IArrayElementReferenceOperation element when element.ArrayReference == value:
                return proofs.Known.IsRange(element.Indices[0].Type) && HasScalars(value.Type) ? null : Reference(element);
            case IImplicitIndexerReferenceOperation element when element.Instance == value:
                return Reference(element);
            case IPropertyReferenceOperation property when property.Instance == value:
                return property.Property.IsIndexer && proofs.Known.IsSpan(value.Type) ? Reference(property)
                    : ReadingMembers.IsLength(proofs.Known, property.Property) ? null
                    : property.Syntax;
            case IInvocationOperation invocation when invocation.Instance == value:
                return Called(invocation, ReadingMembers.OfInstance(proofs.Known, invocation.TargetMethod, HasScalars(value.Type)));
            case IArgumentOperation argument:
                return Argument(argument, value);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } local } }:
                return Variable(local, value);
            case ISimpleAssignmentOperation { IsRef: false } assignment when assignment.Value == value:
                return Assigned(assignment, value);
            case IForEachLoopOperation loop when loop.Collection == value:
                return Loop(loop);
            case IReturnOperation returned:
                return Returned(returned, value);
            case IConditionalOperation { IsRef: false } conditional when conditional.Condition != value:
                return Follow(conditional);
            case ICoalesceOperation coalesce:
                return Follow(coalesce);
            case ISwitchExpressionArmOperation { Parent: { } switched } arm when arm.Value == value:
                return Follow(switched);
            case ISpreadOperation when HasScalars(value.Type):
                return null;
            case INameOfOperation or IExpressionStatementOperation:
                return null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when IsBuiltIn(comparison.OperatorMethod):
                return null;
            case IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } }:
                return null;
            default:
                return Place(value);
        }
    }

    private bool IsBuiltIn(IMethodSymbol? method) => method is null || proofs.Known.IsLibrary(method);

    private SyntaxNode? Converted(IConversionOperation conversion, IOperation value)
    {
        if (!IsBuiltIn(conversion.OperatorMethod))
        {
            return conversion.Syntax;
        }

        return IsView(conversion.Type) ? Follow(conversion) : conversion.Parent switch
        {
            IArgumentOperation argument => Argument(argument, value),
            IForEachLoopOperation loop when loop.Collection == conversion => Loop(loop),
            IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => null,
            _ => Place(conversion),
        };
    }

    private SyntaxNode? Called(IOperation call, Reading reading) => reading switch
    {
        Reading.Only => null,
        Reading.ThroughResult => Follow(call),
        _ => call.Syntax,
    };

    private SyntaxNode? Argument(IArgumentOperation argument, IOperation value)
    {
        if (argument.Parameter is not { RefKind: RefKind.None } parameter)
        {
            return Place(argument);
        }

        var method = argument.Parent switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (method is null || method.MethodKind == MethodKind.DelegateInvoke)
        {
            return Place(argument);
        }

        if (!proofs.Known.IsSource(method))
        {
            return Called(argument.Parent!, ReadingMembers.OfArgument(proofs.Known, method, parameter, HasScalars(value.Type)));
        }

        var definition = method.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        return CanBeReplaced(definition) || definition.Parameters.Length != method.Parameters.Length
            ? Place(argument)
            : Variable(definition.Parameters[parameter.Ordinal], argument);
    }

    /// <summary>Whether a call may run other code than the method's.</summary>
    private static bool CanBeReplaced(IMethodSymbol method) =>
        method.IsAbstract || method.IsVirtual || method.IsOverride || method.IsExtern || method.ContainingType.TypeKind == TypeKind.Interface;

    private SyntaxNode? Assigned(ISimpleAssignmentOperation assignment, IOperation value)
    {
        var other = assignment.Target switch
        {
            IDiscardOperation => null,
            ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } => Variable(local, value),
            IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } => Variable(parameter, value),
            _ => Place(value),
        };
        return other ?? Follow(assignment);
    }

    private SyntaxNode? Loop(IForEachLoopOperation loop) => loop.LoopControlVariable switch
    {
        IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } local } => IsReference(local.Type) ? Variable(local, loop) : null,
        _ => loop.Syntax,
    };

    /// <summary>What is returned is followed to where the method is called.</summary>
    private SyntaxNode? Returned(IReturnOperation returned, IOperation value)
    {
        if (returned.Kind != OperationKind.Return
            || proofs.Model(returned.Syntax.SyntaxTree).GetEnclosingSymbol(returned.Syntax.SpanStart, cancellation) is not IMethodSymbol method
            || CanBeReplaced(method)
            || s_usedUnnamed.Contains((method.AssociatedSymbol ?? method).Name)
            || (IsSeenOutside(method) && !proofs.Known.IsReadOnlySpan(method.ReturnType)))
        {
            return Place(value);
        }

        return method.MethodKind switch
        {
            MethodKind.PropertyGet when method.AssociatedSymbol is IPropertySymbol { IsIndexer: false } property => FirstOther(property.OriginalDefinition),
            MethodKind.Ordinary or MethodKind.LocalFunction when !method.ReturnsByRef && !method.ReturnsByRefReadonly => FirstOther(method.OriginalDefinition),
            _ => Place(value),
        };
    }

    /// <summary>Whether other assemblies can call the method, and keep what it returns.</summary>
    private static bool IsSeenOutside(ISymbol method)
    {
        for (var symbol = method; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal || symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A local or a parameter that holds the table: all its uses must read.</summary>
    private SyntaxNode? Variable(ISymbol variable, IOperation use)
    {
        if (!_followed.Add(variable))
        {
            return null;
        }

        if (Scope(variable) is not { } scope)
        {
            return Place(use);
        }

        foreach (var reference in scope.DescendantsAndSelf().Where(operation => Refers(operation, variable)))
        {
            if (reference.Parent is ISimpleAssignmentOperation { IsRef: false } assignment && assignment.Target == reference)
            {
                continue;
            }

            if (Follow(reference) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    private static bool Refers(IOperation operation, ISymbol variable) => operation switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, variable),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable),
        _ => false,
    };

    /// <summary>All code that can name a local or parameter; null where it is not known.</summary>
    private IOperation? Scope(ISymbol variable)
    {
        var owner = variable.ContainingSymbol;
        while (owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            owner = owner.ContainingSymbol;
        }

        var syntax = owner?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        return syntax is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax
            ? proofs.Model(syntax.SyntaxTree).GetOperation(syntax, cancellation)
            : null;
    }
}
