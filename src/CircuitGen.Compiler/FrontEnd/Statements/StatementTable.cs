using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using CSharpKind = Microsoft.CodeAnalysis.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Which C# statements can be lowered, and by what.</summary>
internal static class StatementTable
{
    private static readonly Dictionary<CSharpKind, Action<Lowering, IOperation>> s_rules = new()
    {
        [CSharpKind.Empty] = (_, _) => { },
        [CSharpKind.LocalFunction] = (_, _) => { },
        [CSharpKind.Block] = On<IBlockOperation>((lowering, o) => lowering.Statements(o.Operations)),
        [CSharpKind.ExpressionStatement] = On<IExpressionStatementOperation>((lowering, o) => lowering.Effect(o.Operation)),
        [CSharpKind.VariableDeclarationGroup] = On<IVariableDeclarationGroupOperation>(DeclarationStatements.Lower),
        [CSharpKind.Conditional] = On<IConditionalOperation>(ConditionalStatements.Lower),
        [CSharpKind.Loop] = On<ILoopOperation>(LoopStatements.Lower),
        [CSharpKind.Branch] = On<IBranchOperation>(JumpStatements.Branch),
        [CSharpKind.Return] = On<IReturnOperation>(JumpStatements.Return),
        [CSharpKind.Throw] = On<IThrowOperation>((lowering, o) => lowering.Expression(o)),
        [CSharpKind.Switch] = On<ISwitchOperation>(SwitchStatements.Lower),
        [CSharpKind.Labeled] = On<ILabeledOperation>((lowering, o) => throw lowering.Unsupported(GotoStatement.Rule, o.Syntax)),
        [CSharpKind.Try] = On<ITryOperation>((lowering, o) => throw lowering.Unsupported(ExceptionHandling.Rule, o.Syntax, "try", "inputs that throw have no proof, so there is nothing to catch or to clean up. Test the condition with 'if' instead.")),
        [CSharpKind.YieldReturn] = On<IReturnOperation>((lowering, o) => throw lowering.Unsupported(AsynchronousCode.Rule, o.Syntax, "yield", "Return an array.")),
        [CSharpKind.YieldBreak] = On<IReturnOperation>((lowering, o) => throw lowering.Unsupported(AsynchronousCode.Rule, o.Syntax, "yield", "Return an array.")),
    };

    public static Action<Lowering, IOperation>? Find(CSharpKind kind) => s_rules.TryGetValue(kind, out var rule) ? rule : null;

    private static Action<Lowering, IOperation> On<T>(Action<Lowering, T> rule)
        where T : IOperation => (lowering, operation) => rule(lowering, (T)operation);
}
