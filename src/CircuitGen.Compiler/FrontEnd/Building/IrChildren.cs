using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The statements directly inside a statement.</summary>
internal static class IrChildren
{
    public static IEnumerable<IrStatement> Of(IrStatement statement) => statement switch
    {
        BlockStatement s => s.Statements,
        IfStatement s => s.Else is null ? [s.Then] : [s.Then, s.Else],
        LoopStatement s => s.Step is null ? [s.Body] : [s.Body, s.Step],
        ScopeStatement s => [s.Body],
        GuardStatement s => [s.Body],
        _ => [],
    };
}
