using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Switch statements: a chain of ifs in the order of the labels, the default's section last. That section may have other labels too, which
/// keep the labels behind them from matching.
/// </summary>
internal static class SwitchStatements
{
    public static void Lower(Lowering lowering, ISwitchOperation operation)
    {
        var site = lowering.Site(operation.Syntax);
        var value = lowering.Freeze(lowering.Expression(operation.Value), "matched", operation.Syntax);
        var end = new ExitLabel("left");
        lowering.Frame.Labels[operation.ExitLabel] = end;
        DeclareShared(lowering, operation);
        var statements = lowering.Collect(() => Sections(lowering, operation.Cases, 0, value, null));
        lowering.Emit(new ScopeStatement(site, end, Lowering.BlockOf(site, statements)));
    }

    /// <summary>A local that one section declares without a value may be assigned in another.</summary>
    private static void DeclareShared(Lowering lowering, ISwitchOperation operation)
    {
        foreach (var declarator in operation.Cases.SelectMany(static section => section.Body).SelectMany(Declarators))
        {
            if (operation.Locals.Contains(declarator.Symbol, SymbolEqualityComparer.Default)
                && declarator is { Initializer: null, Parent: IVariableDeclarationOperation { Initializer: null } }
                && lowering.Shapes.TryOf(declarator.Symbol.Type) is not null)
            {
                VariablePlaces.Declare(lowering, declarator.Symbol, declarator.Syntax);
            }
        }
    }

    private static IEnumerable<IVariableDeclaratorOperation> Declarators(IOperation statement) => statement is IVariableDeclarationGroupOperation group
        ? group.Declarations.SelectMany(static declaration => declaration.Declarators)
        : [];

    /// <param name="isDefault">Where a label of the default's section has been passed: whether it matched.</param>
    private static void Sections(Lowering lowering, IReadOnlyList<ISwitchCaseOperation> sections, int index, Value value, IrExpression? isDefault)
    {
        if (index == sections.Count)
        {
            if (sections.FirstOrDefault(IsDefault) is { } last)
            {
                lowering.Statements(last.Body);
            }

            return;
        }

        var section = sections[index];
        var site = lowering.Site(section.Syntax);
        var clauses = section.Clauses.Where(static clause => clause is not IDefaultCaseClauseOperation).ToArray();
        if (IsDefault(section))
        {
            Sections(lowering, sections, index + 1, value, clauses.Length == 0 ? null : PassedBy(lowering, clauses, value, section, isLast: index == sections.Count - 1));
            return;
        }

        var condition = Clauses(lowering, clauses, 0, value, section.Syntax);
        condition = isDefault is null ? condition : Make.And(site, Make.Not(site, isDefault), condition);
        if (Make.IsConstant(condition, Gadgets.Numbers.Integer.Zero))
        {
            Sections(lowering, sections, index + 1, value, isDefault);
            return;
        }

        var body = lowering.Collect(() => lowering.Statements(section.Body));
        var others = lowering.Collect(() => Sections(lowering, sections, index + 1, value, isDefault));
        lowering.Emit(new IfStatement(site, condition, Lowering.BlockOf(site, body), others.Count == 0 ? null : Lowering.BlockOf(site, others), EquatableArray<int>.Empty));
    }

    /// <summary>
    /// Whether a label of the default's section matched. Where no other section follows it makes no difference, but what testing the labels does is done all the same.
    /// </summary>
    private static IrExpression? PassedBy(Lowering lowering, IReadOnlyList<ICaseClauseOperation> clauses, Value value, ISwitchCaseOperation section, bool isLast)
    {
        if (!isLast)
        {
            return lowering.Freeze(Clauses(lowering, clauses, 0, value, section.Syntax), "isDefault", section.Syntax);
        }

        var (statements, matched) = lowering.Separately(() => new ScalarValue(Clauses(lowering, clauses, 0, value, section.Syntax)));
        foreach (var statement in statements)
        {
            lowering.Emit(statement);
        }

        lowering.Evaluate(matched, "unused", section.Syntax);
        return null;
    }

    private static IrExpression Clauses(Lowering lowering, IReadOnlyList<ICaseClauseOperation> clauses, int index, Value value, SyntaxNode section)
    {
        var clause = clauses[index];
        var site = lowering.Site(clause.Syntax);
        var condition = clause switch
        {
            ISingleValueCaseClauseOperation single => PatternExpressions.Equals(lowering, value, single.Value),
            IPatternCaseClauseOperation pattern => SwitchExpressions.Conditions(lowering, pattern.Pattern, pattern.Guard, value),
            _ => throw lowering.Unsupported(UnsupportedConstruct.Rule, clause.Syntax, "This case", "Use 'if'."),
        };
        if (index == clauses.Count - 1)
        {
            return condition;
        }

        var (statements, others) = lowering.Separately(() => new ScalarValue(Clauses(lowering, clauses, index + 1, value, section)));
        return Lowering.ScalarOf(Selections.Select(lowering, condition, [], new ScalarValue(Make.Bool(site, true)), statements, others, section));
    }

    private static bool IsDefault(ISwitchCaseOperation section) => section.Clauses.Any(static clause => clause is IDefaultCaseClauseOperation);
}
