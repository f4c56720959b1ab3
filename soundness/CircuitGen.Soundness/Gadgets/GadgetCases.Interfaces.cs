using CircuitGen.Gadgets;

namespace CircuitGen.Soundness.Gadgets;

/// <content>Inputs and outputs.</content>
public static partial class GadgetCases
{
    private static IEnumerable<GadgetCase> Interfaces()
    {
        yield return Assertion(
            "private input of 10 values from -3",
            ["CheckedPrivateInput"],
            97,
            [GadgetDomain.Field(97)],
            (c, _) => c.CheckedPrivateInput(0, -3, 10, 0),
            x => x[0] < 7 || x[0] >= 94);
        yield return Assertion(
            "private inputs of 5 values",
            ["CheckedPrivateInputs"],
            97,
            [GadgetDomain.Field(97), GadgetDomain.Field(97)],
            (c, _) => c.CheckedPrivateInputs(0, 2, 0, 5, 0),
            x => x[0] < 5 && x[1] < 5);

        // Input 1 stands in for the output wire: it must be what is bound to it and nothing else.
        yield return Assertion(
            "bound outputs",
            ["BindOutput", "BindOutputs", "Constrain"],
            97,
            [GadgetDomain.Field(97), GadgetDomain.Field(97)],
            (c, x) => c.BindOutputs(0, [x[1].Times(3)], 0),
            x => x[0] == 3 * x[1] % 97);
    }
}
