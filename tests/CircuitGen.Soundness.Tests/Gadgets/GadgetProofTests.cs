using CircuitGen.Soundness.Gadgets;

namespace CircuitGen.Soundness.Tests.Gadgets;

/// <summary>Every gadget over small fields, all assignments.</summary>
public sealed class GadgetProofTests
{
    /// <summary>The cases by name.</summary>
    public static TheoryData<int, string> Cases
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < GadgetCases.All.Count; i++)
            {
                data.Add(i, GadgetCases.All[i].ToString());
            }

            return data;
        }
    }

    /// <summary>For each input exactly one output, the right one.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void InputsDetermineOutputs(int index, string name)
    {
        var proof = GadgetProof.Of(GadgetCases.All[index]);

        Assert.True(proof.Inputs > 0, name);
        Assert.Null(proof.Counterexample);
    }
}
