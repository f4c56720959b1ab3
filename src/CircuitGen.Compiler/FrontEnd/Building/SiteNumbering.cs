using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Numbers the sites of a finished circuit in preorder. While lowering, a site is the number of a syntax node, which several
/// IR nodes share; afterwards each IR node has a site of its own.
/// </summary>
internal sealed class SiteNumbering(IReadOnlyList<SyntaxNode> origins) : IrRewriter
{
    private readonly List<SyntaxNode> _sites = [];

    /// <summary>The syntax node of each site.</summary>
    public IReadOnlyList<SyntaxNode> Sites => _sites;

    public int Next(int origin) => Site(origin);

    protected override int Site(int site)
    {
        _sites.Add(origins[site]);
        return _sites.Count - 1;
    }
}
