using CircuitGen;
using CircuitGen.Samples.Gpt;

var cost = GptBlock.ForwardCircuit.Cost;
Console.WriteLine($"{cost.Constraints:N0} constraints, {cost.Parameters:N0} parameters, {cost.ConstraintsPerParameter:F1} constraints per parameter");
var system = GptBlock.ForwardCircuit.Synthesize();
if (args is ["prove"])
{
    Groth16.Warning += static warning => Console.WriteLine($"warning: {warning}");
    return BlockProof.Run(system, Console.Out) ? 0 : 1;
}

var isFlawless = true;
for (var seed = 1; seed <= 3; seed++)
{
    var check = BlockCheck.Run(system, seed);
    isFlawless &= check.IsSatisfied && check.IsFaithful;
    Console.WriteLine($"tokens of seed {seed}: satisfied {check.IsSatisfied}, faithful {check.IsFaithful}, "
        + $"error {check.ErrorOfOutput:P2} of the output, {check.ErrorOfUpdate:P1} of what the block adds");
}

Console.WriteLine($"Where the constraints come from: {Path.Combine(AppContext.BaseDirectory, "circuits", "GptBlock.Forward.md")}");
return isFlawless ? 0 : 1;
