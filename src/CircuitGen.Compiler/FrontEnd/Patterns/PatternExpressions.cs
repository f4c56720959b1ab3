using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OperationKind = CircuitGen.Compiler.Ir.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Patterns as conditions.</summary>
internal static class PatternExpressions
{
    public static Value Is(Lowering lowering, IIsPatternOperation operation)
    {
        // Nothing writes to a variable while one pattern is tested, and what the test shows of it is to be known of it, not of a copy.
        var value = lowering.Expression(operation.Value);
        value = value is ScalarValue { Expression: VariableExpression } ? value : lowering.Freeze(value, "matched", operation.Syntax);
        return new ScalarValue(Matches(lowering, operation.Pattern, value));
    }

    /// <summary><c>value is T</c>, which its static type decides.</summary>
    public static Value IsType(Lowering lowering, IIsTypeOperation operation)
    {
        lowering.Evaluate(lowering.Expression(operation.ValueOperand), "unused", operation.Syntax);
        var isOf = IsOf(lowering, operation, operation.ValueOperand.Type ?? throw Lowering.Unexpected(), operation.TypeOperand);
        return new ScalarValue(Make.Bool(lowering.Site(operation.Syntax), isOf != operation.IsNegated));
    }

    /// <param name="value">Frozen, because it is tested again and again.</param>
    public static IrExpression Matches(Lowering lowering, IPatternOperation pattern, Value value)
    {
        var site = lowering.Site(pattern.Syntax);
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Make.Bool(site, true);
            case IConstantPatternOperation constant:
                return Equals(lowering, value, constant.Value);
            case IRelationalPatternOperation relational when OperatorKinds.Of(relational.OperatorKind) is { } kind:
                return Compare(lowering, kind, value, relational.Value);
            case INegatedPatternOperation negated:
                return Make.Not(site, Matches(lowering, negated.Pattern, value));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Combined(lowering, both, value, isAnd: true);
            case IBinaryPatternOperation either:
                return Combined(lowering, either, value, isAnd: false);
            case ITypePatternOperation type:
                return Make.Bool(site, IsOf(lowering, pattern, pattern.InputType, type.MatchedType));
            case IDeclarationPatternOperation declaration:
                var matches = declaration.MatchedType is null || declaration.MatchesNull || IsOf(lowering, pattern, pattern.InputType, declaration.MatchedType);
                if (matches)
                {
                    Declare(lowering, declaration.DeclaredSymbol, value, pattern.Syntax);
                }

                return Make.Bool(site, matches);
            case IRecursivePatternOperation recursive:
                return Recursive(lowering, recursive, value);
            default:
                throw UnsupportedOperations.Report(lowering, pattern);
        }
    }

    /// <summary>Whether a value is a constant: a number, a text, or null.</summary>
    public static IrExpression Equals(Lowering lowering, Value value, IOperation constant)
    {
        var site = lowering.Site(constant.Syntax);
        var known = constant;
        while (known is IConversionOperation { OperatorMethod: null } conversion)
        {
            known = conversion.Operand;
        }

        return known.ConstantValue switch
        {
            { HasValue: true, Value: null } => NullTests.IsNull(lowering, value, constant.Syntax),
            { HasValue: true, Value: string text } => value is ViewValue { Text: { } own } ? Make.Bool(site, own == text) : throw lowering.Unsupported(StringUse.Rule, constant.Syntax),
            _ => Compare(lowering, OperationKind.Equal, value, constant),
        };
    }

    /// <summary>Whether the value that the pattern tests is of a type, which is decided by its static type: there are no others.</summary>
    private static bool IsOf(Lowering lowering, IOperation test, ITypeSymbol type, ITypeSymbol wanted)
    {
        var (input, matched) = (lowering.Substitute(type), lowering.Substitute(wanted));
        return SymbolEqualityComparer.Default.Equals(input, matched)
            || ((input.IsValueType && matched.IsValueType) ? false : throw UnsupportedOperations.Report(lowering, test));
    }

    private static IrExpression Combined(Lowering lowering, IBinaryPatternOperation pattern, Value value, bool isAnd)
    {
        var left = Matches(lowering, pattern.LeftPattern, value);
        var (statements, right) = lowering.Separately(() => new ScalarValue(Matches(lowering, pattern.RightPattern, value)));
        var decided = new ScalarValue(Make.Bool(lowering.Site(pattern.Syntax), !isAnd));
        return Lowering.ScalarOf(isAnd
            ? Selections.Select(lowering, left, statements, right, [], decided, pattern.Syntax)
            : Selections.Select(lowering, left, [], decided, statements, right, pattern.Syntax));
    }

    private static IrExpression Compare(Lowering lowering, OperationKind kind, Value value, IOperation constant)
    {
        var left = Lowering.ScalarOf(value);
        var right = lowering.Scalar(constant);
        return Make.Compare(lowering.Site(constant.Syntax), kind, left, right);
    }

    private static IrExpression Recursive(Lowering lowering, IRecursivePatternOperation pattern, Value value)
    {
        var site = lowering.Site(pattern.Syntax);
        IrExpression result = Make.Bool(site, true);
        if (value is not CompositeValue composite || (pattern.MatchedType is { } matched && !IsOf(lowering, pattern, pattern.InputType, matched)))
        {
            throw UnsupportedOperations.Report(lowering, pattern);
        }

        foreach (var (part, subpattern) in PatternParts.Of(lowering, pattern, composite))
        {
            // C# reads a part when it comes to it, which may be never.
            var (statements, matches) = lowering.Separately(() => new ScalarValue(Matches(lowering, subpattern, part())));
            result = Lowering.ScalarOf(Selections.Select(lowering, result, statements, matches, [], new ScalarValue(Make.Bool(site, false)), pattern.Syntax));
        }

        Declare(lowering, pattern.DeclaredSymbol, value, pattern.Syntax);
        return result;
    }

    private static void Declare(Lowering lowering, ISymbol? symbol, Value value, SyntaxNode syntax)
    {
        if (symbol is ILocalSymbol local)
        {
            VariablePlaces.Declare(lowering, local, syntax).Write(lowering, value, syntax);
        }
    }
}
