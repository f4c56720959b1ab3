using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Analyzers.Tests.Reports;

/// <summary>The report of a circuit that has costs of every category.</summary>
internal static class SampleReport
{
    private const string Members = """
        private static readonly int[] Table = { 3, 1, 4, 1, 5, 9, 2, 6 };

        [ZkCircuit(MaxConstraints = 900)]
        public static int Layer([Length(4), Range(0, 7)] byte[] x, int wide, out bool big)
        {
            int sum = 0;
            for (int i = 0; i < 4; i++)
            {
                sum += Math.Max(0, Table[x[i]] - x[0]) / 3 + unchecked((byte)wide) % 5 + (x[i] & x[0]) * x[i];
                if (x[i] > 5) { sum -= x[0] == 3 ? 1 : 2; }
            }
            if (sum < -5) { throw new ArgumentException("low"); }
            big = sum > 20;
            return sum;
        }
        """;

    /// <summary>The lines of its source.</summary>
    public static IReadOnlyDictionary<string, string[]> Sources { get; } = new Dictionary<string, string[]> { ["/src/File.cs"] = Source.Split('\n') };

    private static string Source => Analysis.InClass(Members).Text;

    /// <summary>The report.</summary>
    public static CircuitReport Create()
    {
        var (plan, lowered) = Plan();
        return CircuitReport.Create(plan, lowered, file => file);
    }

    /// <summary>What the report is made of.</summary>
    public static (CircuitPlan Plan, LoweredCircuit Lowered) Plan()
    {
        var compilation = Analysis.Compile(Source);
        var tree = compilation.SyntaxTrees.Single();
        var method = compilation.GetSemanticModel(tree).GetDeclaredSymbol(tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(node => node.Identifier.Text == "Layer"))!;
        var lowered = MethodLowering.Lower(method, compilation, CancellationToken.None);
        var plan = PlanCache.PlanOf(lowered.Ir!, CancellationToken.None);
        Assert.Empty(plan.Problems);
        return (plan, lowered);
    }
}
