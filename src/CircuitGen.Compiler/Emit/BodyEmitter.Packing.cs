using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <content>Sums of products that travel several to a field element.</content>
internal sealed partial class BodyEmitter
{
    private Code NarrowPacked(OperationExpression cast)
    {
        var value = ((OperationExpression)cast.Operands[0]).Operands[0];
        var width = NumberWidths.Wider(WidthOf(cast), WidthOf(value));
        var number = Number(value, width);
        return Decided(_plan.Sites[cast.Site].Actions, Prefix(cast.Site), "narrowed", width, action =>
        {
            string[] arguments = [number.Text, $"shift: {action.A}", $"minimum: {action.Value}", $"bits: {action.C}"];
            return _dialect.Call("NarrowPacked", cast.Site, _dialect.IsWitness ? arguments : [.. arguments, $"lane: {action.Field("B", static planned => planned.B)}"]);
        });
    }
}
