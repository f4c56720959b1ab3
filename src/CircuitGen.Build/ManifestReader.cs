using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Build;

/// <summary>Reads the reports out of a compiled assembly's metadata; the assembly is not loaded.</summary>
public static class ManifestReader
{
    private const int CustomAttributeProlog = 1;

    /// <summary>The reports of all circuits, by name.</summary>
    public static IReadOnlyList<CircuitReport> Read(Stream assembly)
    {
        using var file = new PEReader(assembly);
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.GetAssemblyDefinition().GetCustomAttributes()
                .Select(handle => metadata.GetCustomAttribute(handle))
                .Where(attribute => Is(metadata, attribute, "CircuitManifestAttribute"))
                .Select(attribute => ManifestText.Read(TextOf(metadata, attribute)))
                .OrderBy(report => report.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether any method of an assembly has <c>[ZkCircuit]</c>.</summary>
    public static bool DeclaresCircuits(Stream assembly)
    {
        using var file = new PEReader(assembly);
        if (!file.HasMetadata)
        {
            return false;
        }

        var metadata = file.GetMetadataReader();
        return metadata.CustomAttributes.Select(metadata.GetCustomAttribute)
            .Any(attribute => attribute.Parent.Kind == HandleKind.MethodDefinition && Is(metadata, attribute, "ZkCircuitAttribute"));
    }

    private static bool Is(MetadataReader metadata, CustomAttribute attribute, string name)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        var constructor = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor);
        if (constructor.Parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)constructor.Parent);
        return metadata.StringComparer.Equals(type.Name, name) && metadata.StringComparer.Equals(type.Namespace, "CircuitGen");
    }

    private static string TextOf(MetadataReader metadata, CustomAttribute attribute)
    {
        var value = metadata.GetBlobReader(attribute.Value);
        return value.ReadUInt16() == CustomAttributeProlog && value.ReadSerializedString() is { } text
            ? text
            : throw new BadImageFormatException("A circuit manifest is damaged.");
    }
}
