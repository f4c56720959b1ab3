using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Switch statements: a chain of ifs, the default last.</summary>
internal static class SwitchStatements
{
    public static void Lower(Lowering lowering, ISwitchOperation operation)
    {
        var site = lowering.Site(operation.Syntax);
        var value = lowering.Freeze(lowering.Expression(operation.Value), "matched", operation.Syntax);
        var end = new ExitLabel("left");
        lowering.Frame.Labels[operation.ExitLabel] = end;
        var ordered = operation.Cases.OrderBy(IsDefault).ToArray();
        var statements = lowering.Collect(() => Sections(lowering, ordered, 0, value));
        lowering.Emit(new ScopeStatement(site, end, Lowering.BlockOf(site, statements)));
    }

    private static void Sections(Lowering lowering, ISwitchCaseOperation[] sections, int index, Value value)
    {
        if (index == sections.Length)
        {
            return;
        }

        var section = sections[index];
        if (IsDefault(section))
        {
            lowering.Statements(section.Body);
            return;
        }

        var site = lowering.Site(section.Syntax);
        var condition = Clauses(lowering, section, 0, value);
        var body = lowering.Collect(() => lowering.Statements(section.Body));
        var others = lowering.Collect(() => Sections(lowering, sections, index + 1, value));
        lowering.Emit(new IfStatement(site, condition, Lowering.BlockOf(site, body), others.Count == 0 ? null : Lowering.BlockOf(site, others), EquatableArray<int>.Empty));
    }

    private static IrExpression Clauses(Lowering lowering, ISwitchCaseOperation section, int index, Value value)
    {
        var clause = section.Clauses[index];
        var site = lowering.Site(clause.Syntax);
        var condition = clause switch
        {
            ISingleValueCaseClauseOperation single => Make.Compare(site, OperationKind.Equal, Lowering.ScalarOf(value), lowering.Scalar(single.Value)),
            IPatternCaseClauseOperation pattern => SwitchExpressions.Conditions(lowering, pattern.Pattern, pattern.Guard, value),
            _ => throw lowering.Unsupported(UnsupportedConstruct.Rule, clause.Syntax, "This case", "Use 'if'."),
        };
        if (index == section.Clauses.Length - 1)
        {
            return condition;
        }

        var (statements, others) = lowering.Separately(() => new ScalarValue(Clauses(lowering, section, index + 1, value)));
        return Lowering.ScalarOf(Selections.Select(lowering, condition, [], new ScalarValue(Make.Bool(site, true)), statements, others, section.Syntax));
    }

    private static bool IsDefault(ISwitchCaseOperation section) => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation);
}
