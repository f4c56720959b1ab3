using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Makes jumps set their flags, and scopes reset them; jumps that nobody asks about vanish.</summary>
internal sealed class FlagAssignments : IrRewriter
{
    public override IrStatement Rewrite(IrStatement statement) => statement switch
    {
        ExitStatement { Label.Flag: { } flag } exit => new AssignStatement(exit.Site, flag, Make.Bool(exit.Site, true)),
        ExitStatement exit => new BlockStatement(exit.Site, EquatableArray<IrStatement>.Empty),
        ScopeStatement { Label.Flag: { } flag } scope => scope with
        {
            Body = new BlockStatement(scope.Site, new([new AssignStatement(scope.Site, flag, Make.Bool(scope.Site, false)), Rewrite(scope.Body)])),
        },
        _ => base.Rewrite(statement),
    };
}
