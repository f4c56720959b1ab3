using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>A scalar during planning: a constant or a secret.</summary>
internal readonly struct PlanValue
{
    public PlanValue(Integer constant) => Constant = constant;

    public PlanValue(Secret secret) => Secret = secret;

    public Integer Constant { get; }

    public Secret? Secret { get; }

    public bool IsConstant => Secret is null;

    public LinearCombination Linear => Secret?.Linear ?? LinearCombination.FromConstant(Constant);

    public Interval Range => Secret?.Range ?? new(Constant, Constant);

    public Interval Assumed => Secret?.Assumed ?? new(Constant, Constant);

    public static PlanValue From(LinearCombination linear, Interval range) => new(new Secret(linear, range, range));

    public static PlanValue From(LinearCombination linear, Interval range, Interval assumed) => new(new Secret(linear, range, assumed));

    public static PlanValue Of(bool value) => new(value ? Integer.One : Integer.Zero);
}
