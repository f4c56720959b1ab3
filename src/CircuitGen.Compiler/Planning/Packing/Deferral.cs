namespace CircuitGen.Compiler.Planning;

/// <summary>What of a circuit is packed.</summary>
/// <param name="Products">The sites of the products that get no wire of their own.</param>
/// <param name="Lanes">For the site of each cast that narrows sums of such products: the lane's width in bits.</param>
internal sealed record Deferral(HashSet<int> Products, Dictionary<int, int> Lanes)
{
    /// <summary>Nothing is packed.</summary>
    public static Deferral None { get; } = new([], []);
}
