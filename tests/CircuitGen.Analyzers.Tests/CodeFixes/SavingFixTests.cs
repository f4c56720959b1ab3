using System.Globalization;
using System.Text.RegularExpressions;
using CircuitGen.CodeFixes;
using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Analyzers.Tests.CodeFixes;

/// <summary>Every code fix saves exactly what its title says.</summary>
public partial class SavingFixTests
{
    public static TheoryData<Type, string, string, string> Fixes => new()
    {
        { typeof(SquareActivationFix), "CG0404", "[ZkCircuit] public static int F(sbyte x) => Math.Max(0, x - 1) + 2;", "((x - 1) * (x - 1)) + 2" },
        { typeof(ReluBeforePoolFix), "CG0405", "[ZkCircuit] public static int F(sbyte x, sbyte y) => Math.Max(Math.Max(0, x + 1), Math.Max(y - 1, 0));", "=> Math.Max(0, Math.Max(x + 1, y - 1));" },
        { typeof(FoldableDivisionFix), "CG0407", "[ZkCircuit] public static int F(ushort x) => x / 10 / 7;", "=> x / (10 * 7);" },
        { typeof(FoldableDivisionFix), "CG0407", "[ZkCircuit] public static int F([Range(-30000, 30000)] short x) => (x >> 3) >> 2;", "=> x >> (3 + 2);" },
        { typeof(NeedlessRescaleFix), "CG0408", "[ZkCircuit] public static int F(byte a, byte b) => ((5 * a + 3 * b) >> 4) * a;", "=> ((5 * a + 3 * b)) * a;" },
        { typeof(NeedlessRescaleFix), "CG0408", "[ZkCircuit] public static int F(byte a, byte b) => 5 * a / 3 * b;", "=> (5 * a) * b;" },
        {
            typeof(ExpensiveBranchesFix), "CG0412",
            "[ZkCircuit] public static int F(bool c, sbyte a, sbyte b) => c ? Math.Max(0, (int)a) : Math.Max(0, (int)b);",
            "=> Math.Max(0, (c ? (int)a : (int)b));"
        },
        {
            typeof(ExpensiveBranchesFix), "CG0412",
            "[ZkCircuit] public static int F(bool c, [Range(-100, 100)] sbyte a, [Range(-30000, 30000)] short b) => 1 + (c ? a / 7 : (b / 7));",
            "=> 1 + ((c ? a : b) / 7);"
        },
        {
            typeof(LoopInvariantFix), "CG0406",
            "[ZkCircuit] public static int F(byte mode, [Length(8)] byte[] x) { int s = 0; for (int i = 0; i < 8; i++) { if (mode == 3) { s += x[i]; } } return s; }",
            "var once = mode == 3;"
        },
    };

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task It_saves_what_its_title_says(Type fix, string ruleId, string members, string expected)
    {
        var source = Analysis.InClass(members).Text;
        var result = await FixedProject.ApplyAsync((SavingFix)Activator.CreateInstance(fix)!, ruleId, source);
        Assert.NotNull(result);
        var after = await result.Value.Project.Documents.Single().GetTextAsync();
        Assert.Contains(expected, after.ToString(), StringComparison.Ordinal);
        var promised = long.Parse(Saving().Match(result.Value.Title).Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        Assert.True(promised > 0);
        Assert.Equal(Cost(source) - promised, Cost(after.ToString()));
    }

    [Fact]
    public async Task A_rewrite_that_does_not_compile_is_not_offered() => Assert.Null(await FixedProject.ApplyAsync(
        new SquareActivationFix(), "CG0404", Analysis.InClass("[ZkCircuit] public static int F(int x) => Math.Max(0, x);").Text));

    private static long Cost(string source)
    {
        var compilation = Analysis.Compile(source);
        var tree = compilation.SyntaxTrees.Single();
        var method = compilation.GetSemanticModel(tree).GetDeclaredSymbol(tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single())!;
        var plan = PlanCache.PlanOf(MethodLowering.Lower(method, compilation, CancellationToken.None).Ir!, CancellationToken.None);
        Assert.Empty(plan.Problems);
        return plan.Cost.Constraints;
    }

    [GeneratedRegex(@"\(saves ([\d,]+) constraints?\)$")]
    private static partial Regex Saving();
}
