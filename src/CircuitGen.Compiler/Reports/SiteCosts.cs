using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Reports;

/// <summary>Reads what every site of a plan costs, and why, out of the plan.</summary>
public static class SiteCosts
{
    /// <summary>Every site that costs anything, inputs first, then the body in order, then outputs. The constraints add up to the plan's.</summary>
    public static IReadOnlyList<SiteCost> Of(CircuitPlan plan)
    {
        var costs = new List<SiteCost>();
        foreach (var parameter in plan.Ir.Parameters)
        {
            var name = plan.Ir.Variables[parameter.Variable].Name;
            var elements = parameter.Lengths.Aggregate(1, static (product, length) => product * length);
            var bits = new GadgetWidths(elements, uniform: true, (parameter.Range.Count - Integer.One).BitLength());
            Add(costs, plan, parameter.Site, CostCategory.InputRanges, $"Range check of '{name}'", bits);
        }

        var merges = plan.Merges.ToLookup(merge => merge.Key.Site, merge => merge.Value);
        foreach (var statement in IrTraversal.SelfAndDescendants(plan.Ir.Body))
        {
            foreach (var expression in IrTraversal.ExpressionsOf(statement).SelectMany(IrTraversal.SelfAndDescendants))
            {
                if (plan.Sites[expression.Site].Constraints > 0)
                {
                    var site = plan.Sites[expression.Site];
                    Add(costs, plan, expression.Site, GadgetNames.CategoryOf(expression, site), GadgetNames.Of(expression, site, plan.Ir), GadgetWidths.Of(site.Actions, site.Wraps));
                }
            }

            AddStatement(costs, plan, statement, merges);
        }

        for (var i = 0; i < plan.Ir.Outputs.Count; i++)
        {
            var output = plan.Ir.Outputs[i];
            Add(costs, plan, output.Site, CostCategory.Outputs, $"Output '{output.Name}'", new GadgetWidths(plan.OutputLengths[i], uniform: true, 0));
        }

        return costs;
    }

    private static void AddStatement(List<SiteCost> costs, CircuitPlan plan, IrStatement statement, ILookup<int, ActionLog> merges)
    {
        switch (statement)
        {
            case IfStatement { Tree: not null } branch when plan.Sites[branch.Site].Actions.Any(ActionKind.TreeWalk):
                Add(costs, plan, branch.Site, CostCategory.Comparisons, "Decision tree", GadgetWidths.Of(plan.Sites[branch.Site].Actions));
                break;
            case IfStatement branch:
                Add(costs, plan, branch.Site, CostCategory.Selections, "Selection", GadgetWidths.Of([.. merges[branch.Site]]));
                break;
            case LoopStatement { Walk: not null } loop:
                Add(costs, plan, loop.Site, CostCategory.Comparisons, "Decision tree", GadgetWidths.Of(plan.Sites[loop.Site].Actions));
                break;
            case AssertStatement assertion:
                Add(costs, plan, assertion.Site, CostCategory.Assertions, "Assertion", GadgetWidths.Of(plan.Sites[assertion.Site].Actions));
                break;
        }
    }

    private static void Add(List<SiteCost> costs, CircuitPlan plan, int site, CostCategory category, string gadget, GadgetWidths widths)
    {
        var constraints = plan.Sites[site].Constraints;
        if (constraints == 0)
        {
            return;
        }

        var each = widths.IsUniform && widths.Gadgets > 0 && constraints % widths.Gadgets == 0 ? constraints / widths.Gadgets : 0;
        costs.Add(new(plan.Origins[site], category, gadget, constraints, widths.Gadgets, each, widths.Minimum, widths.Maximum));
    }
}
