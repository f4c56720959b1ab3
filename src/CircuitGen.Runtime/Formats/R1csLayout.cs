namespace CircuitGen.Formats;

/// <summary>The numbers of the .r1cs format.</summary>
internal static class R1csLayout
{
    public const string Magic = "r1cs";
    public const uint Version = 1;
    public const uint Header = 1;
    public const uint Constraints = 2;
    public const uint Labels = 3;
    public const uint CustomGateUses = 5;

    public const int CountSize = sizeof(uint);
    public const int TermSize = sizeof(uint) + Fields.Scalar.Size;
    public const int ConstraintSize = 3 * CountSize;
    public const int LabelSize = sizeof(ulong);
    public const int HeaderSize = sizeof(uint) + Fields.Scalar.Size + (4 * sizeof(uint)) + sizeof(ulong) + sizeof(uint);
}
