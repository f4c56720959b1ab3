using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Reports;

/// <summary>All a report says about one circuit.</summary>
/// <param name="Name">Namespace, types and method.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Budget">The most constraints allowed, or 0.</param>
/// <param name="Cost">The totals.</param>
/// <param name="Expressions">What costs, the dearest first.</param>
/// <param name="Variables">The values of every variable.</param>
/// <param name="Code">Where the method and its helpers stand.</param>
public sealed record CircuitReport(
    string Name,
    string Method,
    int Budget,
    PlanCost Cost,
    EquatableArray<ExpressionCost> Expressions,
    EquatableArray<VariableInterval> Variables,
    EquatableArray<CodeRange> Code)
{
    /// <summary>The name without the namespace: <c>Digits.Classify</c>.</summary>
    public string ShortName
    {
        get
        {
            var parts = Name.Split('.');
            return parts.Length < 2 ? Name : parts[parts.Length - 2] + "." + parts[parts.Length - 1];
        }
    }

    /// <summary>The constraints of each category that has any.</summary>
    public IReadOnlyList<(CostCategory Category, long Constraints)> Split =>
    [
        .. Expressions.GroupBy(place => place.Cost.Category).OrderBy(group => group.Key).Select(group => (group.Key, group.Sum(place => place.Cost.Constraints))),
    ];

    /// <summary>Reads a report out of a complete plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="lowered">What it was made of.</param>
    /// <param name="shorten">Makes files' paths independent of the machine.</param>
    public static CircuitReport Create(CircuitPlan plan, LoweredCircuit lowered, Func<string, string> shorten) => new(
        lowered.Signature.FullName,
        lowered.Signature.MethodName,
        plan.Ir.MaxConstraints,
        plan.Cost,
        new([.. ExpressionCost.Of(plan, lowered).Select(place => place with { Position = place.Position with { File = shorten(place.Position.File) } })]),
        new([.. plan.Ir.Variables.Select((variable, i) => new VariableInterval(
            variable.Name, variable.Type.DisplayName() + string.Concat(Enumerable.Repeat("[]", variable.Dimensions)), plan.VariableRanges[i].Low.ToString(), plan.VariableRanges[i].High.ToString()))]),
        CodeRange.Of(lowered.Positions, shorten));
}

/// <summary>The values a variable, or an element of it, takes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Low">The smallest.</param>
/// <param name="High">The largest.</param>
public sealed record VariableInterval(string Name, string Type, string Low, string High);
