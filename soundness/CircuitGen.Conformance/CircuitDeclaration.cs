using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CircuitGen.Conformance;

/// <summary>A method with <c>[ZkCircuit]</c>, as the metadata tell of it: nothing of the assembly has been loaded for it.</summary>
/// <param name="Name">Type and method.</param>
/// <param name="Token">The method's token.</param>
public sealed record CircuitDeclaration(string Name, int Token)
{
    /// <summary>Every declaration of an assembly, by name. Types that cannot be loaded on this machine hide none.</summary>
    public static unsafe IReadOnlyList<CircuitDeclaration> Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        if (!assembly.TryGetRawMetadata(out var blob, out var length))
        {
            throw new ArgumentException($"{assembly} has no metadata.", nameof(assembly));
        }

        var metadata = new MetadataReader(blob, length);
        var methods = metadata.CustomAttributes.Select(metadata.GetCustomAttribute)
            .Where(attribute => attribute.Parent.Kind == HandleKind.MethodDefinition && IsCircuit(metadata, attribute))
            .Select(attribute => (MethodDefinitionHandle)attribute.Parent)
            .Select(method => (Method: method, Names: NamesOf(metadata, method)))
            .ToArray();
        var ambiguous = methods.GroupBy(static method => method.Names.Short).Where(static group => group.Count() > 1).Select(static group => group.Key).ToHashSet();
        return
        [
            .. methods.Select(method => new CircuitDeclaration(ambiguous.Contains(method.Names.Short) ? method.Names.Full : method.Names.Short, MetadataTokens.GetToken(method.Method)))
                .OrderBy(static declaration => declaration.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The method itself.</summary>
    public MethodInfo Load(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return (MethodInfo)assembly.ManifestModule.ResolveMethod(Token)!;
    }

    private static bool IsCircuit(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference
            || metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
        {
            return false;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, nameof(ZkCircuitAttribute)) && metadata.StringComparer.Equals(type.Namespace, nameof(CircuitGen));
    }

    private static (string Short, string Full) NamesOf(MetadataReader metadata, MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        var name = $"{metadata.GetString(type.Name)}.{metadata.GetString(method.Name)}";
        var full = name;
        while (!type.GetDeclaringType().IsNil)
        {
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
            full = $"{metadata.GetString(type.Name)}.{full}";
        }

        return (name, type.Namespace.IsNil ? full : $"{metadata.GetString(type.Namespace)}.{full}");
    }
}
