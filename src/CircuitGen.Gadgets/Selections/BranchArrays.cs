namespace CircuitGen.Gadgets;

/// <summary>Chooses between the arrays that the two sides of a branch on a secret condition left in one variable.</summary>
public static class BranchArrays
{
    /// <summary>A new array of what <paramref name="select"/> makes of the elements of both, in their order.</summary>
    /// <typeparam name="T">A linear combination in constraint code, a number in witness code.</typeparam>
    /// <param name="whenTrue">What the first side left.</param>
    /// <param name="whenFalse">What the other side left, of the same length.</param>
    /// <param name="select">Chooses between two elements.</param>
    public static T[] Join<T>(T[] whenTrue, T[] whenFalse, Func<T, T, T> select)
    {
        var joined = new T[whenTrue.Length];
        for (var i = 0; i < joined.Length; i++)
        {
            joined[i] = select(whenTrue[i], whenFalse[i]);
        }

        return joined;
    }
}
