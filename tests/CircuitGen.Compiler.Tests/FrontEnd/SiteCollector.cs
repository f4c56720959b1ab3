using System.Collections;
using System.Reflection;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>All sites of a circuit, in preorder.</summary>
internal static class SiteCollector
{
    public static List<int> Of(CircuitIr ir)
    {
        var sites = new List<int>();
        sites.AddRange(ir.Parameters.Select(parameter => parameter.Site));
        sites.AddRange(ir.Outputs.Select(output => output.Site));
        Visit(ir.Body, sites);
        return sites;
    }

    private static void Visit(object? node, List<int> sites)
    {
        switch (node)
        {
            case IrStatement or IrExpression or ArrayExpression or SliceBound or IndexCheck:
                foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.Name != "Site"))
                {
                    if (property.Name == "Site")
                    {
                        sites.Add((int)property.GetValue(node)!);
                    }
                    else if (property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
                    {
                        Visit(property.GetValue(node), sites);
                    }
                }

                break;
            case IEnumerable items and not string:
                foreach (var item in items)
                {
                    Visit(item, sites);
                }

                break;
        }
    }
}
