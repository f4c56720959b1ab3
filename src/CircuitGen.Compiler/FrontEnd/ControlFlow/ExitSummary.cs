using System.Runtime.CompilerServices;
using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Where a statement may jump to, and whether it never runs to its own end.</summary>
internal sealed class ExitSummary(IReadOnlyList<ExitLabel> labels, bool always)
{
    private static readonly ExitSummary s_none = new([], false);
    private static readonly ExitSummary s_throws = new([], true);

    /// <summary>The labels outside the statement that it may jump to.</summary>
    public IReadOnlyList<ExitLabel> Labels { get; } = labels;

    /// <summary>Whether what stands behind the statement is never reached from it.</summary>
    public bool Always { get; } = always;

    /// <summary>Looks into a statement; remembers what it found, because elimination asks again at every level.</summary>
    internal sealed class Finder
    {
        private readonly ConditionalWeakTable<IrStatement, ExitSummary> _known = new();

        public ExitSummary Of(IrStatement? statement) => statement is null ? s_none : _known.GetValue(statement, Find);

        public ExitSummary Of(IEnumerable<IrStatement> statements)
        {
            var labels = new List<ExitLabel>();
            foreach (var statement in statements)
            {
                var summary = Of(statement);
                labels.AddRange(summary.Labels);
                if (summary.Always)
                {
                    return new(Distinct(labels), true);
                }
            }

            return labels.Count == 0 ? s_none : new(Distinct(labels), false);
        }

        private ExitSummary Find(IrStatement statement) => statement switch
        {
            ExitStatement exit => new([exit.Label], true),
            AssertStatement { Condition: ConstantExpression { Value.IsZero: true } } => s_throws,
            BlockStatement block => Of(block.Statements),
            IfStatement branch => Branch(Of(branch.Then), Of(branch.Else)),
            LoopStatement loop => new(Of(loop.Body).Labels, Make.IsConstant(loop.Condition, Integer.One)),
            ScopeStatement scope => Scope(scope, Of(scope.Body)),
            _ => s_none,
        };

        private static ExitSummary Branch(ExitSummary whenTrue, ExitSummary whenFalse) =>
            new(Distinct([.. whenTrue.Labels, .. whenFalse.Labels]), whenTrue.Always && whenFalse.Always);

        private static ExitSummary Scope(ScopeStatement scope, ExitSummary body) =>
            new([.. body.Labels.Where(label => label != scope.Label)], body.Always && !body.Labels.Contains(scope.Label));

        private static ExitLabel[] Distinct(List<ExitLabel> labels) => [.. labels.Distinct()];
    }
}
