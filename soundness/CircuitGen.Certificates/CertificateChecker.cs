namespace CircuitGen.Certificates;

/// <summary>
/// Shows from a constraint system alone that its inputs determine its outputs: starting from the inputs, wires are marked as determined
/// by rules each of which is a small theorem (see <see cref="Propagation"/>), until none applies. What is marked has the same value in
/// every satisfying assignment with the same inputs; what is not marked may or may not.
/// </summary>
public static class CertificateChecker
{
    /// <summary>Checks a .r1cs file.</summary>
    /// <param name="stream">The file; it can seek.</param>
    /// <exception cref="InvalidDataException">The bytes are not one.</exception>
    public static Certificate Check(Stream stream) => Check(R1csSystem.Read(stream));

    /// <summary>Checks a system.</summary>
    public static Certificate Check(R1csSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        var propagation = new Propagation(system);
        propagation.Run();
        var undetermined = Enumerable.Range(0, system.WireCount).Where(wire => !propagation.IsDetermined(wire)).ToArray();
        return new(
            [.. undetermined.Where(wire => wire >= 1 && wire <= system.OutputCount)],
            undetermined,
            [.. undetermined.Where(propagation.IsReadElsewhere)]);
    }
}
