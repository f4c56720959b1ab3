using System.Reflection;
using CircuitGen.Conformance;

namespace CircuitGen.Certify;

/// <summary>An assembly under check, loaded.</summary>
internal sealed class CheckedAssembly
{
    private readonly Assembly _assembly;
    private readonly MethodPlaces _places;

    /// <summary>Loads it.</summary>
    /// <exception cref="Exception">It cannot be loaded on this machine.</exception>
    public CheckedAssembly(CheckSettings settings)
    {
        var path = Path.GetFullPath(settings.Assembly);
        _assembly = new CircuitLoadContext(path, settings.References).LoadFromAssemblyPath(path);
        _places = new(path, settings.ProjectFolder);
        Seed = settings.Seed ?? BitConverter.ToInt32(_assembly.ManifestModule.ModuleVersionId.ToByteArray()) & int.MaxValue;
        Circuits = CircuitDeclaration.Of(_assembly);
    }

    /// <summary>Where random inputs come from.</summary>
    public int Seed { get; }

    /// <summary>The methods with the attribute, by name.</summary>
    public IReadOnlyList<CircuitDeclaration> Circuits { get; }

    /// <summary>The circuit of a declaration.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public CompiledCircuit Load(CircuitDeclaration declaration) => CompiledCircuit.Of(declaration.Load(_assembly));

    /// <summary>Where a circuit's method stands, or its name.</summary>
    public string PlaceOf(CircuitDeclaration declaration, ConstraintSystem? system) => _places.Find(declaration.Token, system) ?? declaration.Name;
}
