using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>Marks the expressions that depend on one secret value alone and compute more than one thing with it.</summary>
internal sealed class SmallFunctionRecognition : IrRewriter
{
    private const int FewestGadgets = 2;

    private readonly CircuitIr _ir;
    private readonly FunctionCandidates _candidates;
    private readonly List<int> _origins;
    private readonly List<Variable> _variables;

    private SmallFunctionRecognition(CircuitIr ir, IEnumerable<int> origins)
    {
        _ir = ir;
        _candidates = new(SecretSites.Find(ir));
        _origins = [.. origins];
        _variables = [.. ir.Variables];
    }

    /// <summary>The circuit with its functions marked, and for each site the site of the source it stands for.</summary>
    public static (CircuitIr Ir, int[] Origins) Apply(CircuitIr ir, int[] origins)
    {
        var recognition = new SmallFunctionRecognition(ir, origins);
        var body = (BlockStatement)recognition.Rewrite(ir.Body);
        return recognition._variables.Count == ir.Variables.Count
            ? (ir, origins)
            : (ir with { Body = body, Variables = new([.. recognition._variables]), SiteCount = recognition._origins.Count }, [.. recognition._origins]);
    }

    public override IrExpression Rewrite(IrExpression expression) =>
        expression is OperationExpression or ConditionalExpression && _candidates.CountGadgets(expression) is var gadgets && gadgets >= FewestGadgets && _candidates.Argument(expression) is { } argument
            ? Function(expression, argument, gadgets)
            : base.Rewrite(expression);

    // An assertion is a range check of what it compares, which is cheaper than a truth value.
    public override IrStatement Rewrite(IrStatement statement) => statement is AssertStatement assertion
        ? assertion with { Condition = base.Rewrite(assertion.Condition) }
        : base.Rewrite(statement);

    private FunctionExpression Function(IrExpression expression, IrExpression argument, int gadgets)
    {
        var cursor = _variables.Count;
        var name = argument is VariableExpression variable ? _ir.Variables[variable.Variable].Name : "value";
        _variables.Add(new Variable(name + "At", argument.Type, 0));
        _origins.Add(_origins[expression.Site]);
        return new FunctionExpression(_origins.Count - 1, expression.Type, argument, cursor, new BodyCopy(argument, cursor, _origins).Rewrite(expression), expression, gadgets);
    }

    /// <summary>Copies an expression: the argument becomes the cursor.</summary>
    private sealed class BodyCopy(IrExpression argument, int cursor, List<int> origins) : IrRewriter
    {
        public override IrExpression Rewrite(IrExpression expression) => Same.Expression(expression, argument)
            ? new VariableExpression(Site(expression.Site), expression.Type, cursor)
            : base.Rewrite(expression);

        protected override int Site(int site)
        {
            origins.Add(origins[site]);
            return origins.Count - 1;
        }
    }
}
