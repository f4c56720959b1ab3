using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Inputs;

/// <summary>Tuples, structs and records, as JSON gives them: an object by the names of the members, or for a tuple an array.</summary>
internal static class CompositeValues
{
    /// <summary>What messages call the type.</summary>
    public static string NameOf(Type type) => IsTuple(type)
        ? $"({string.Join(", ", Members(type).Select(member => ScalarValues.NameOf(member.FieldType)))})"
        : ScalarValues.IsScalar(type) ? type.Name : $"{type.Name} {{ {string.Join(", ", Members(type).Select(member => MemberName(member)))} }}";

    /// <summary>The types of the members, in order.</summary>
    public static IEnumerable<Type> PartsOf(Type type) => Members(type).Select(member => member.FieldType);

    /// <summary>A value of a type.</summary>
    /// <param name="value">The JSON.</param>
    /// <param name="type">The type.</param>
    /// <param name="place">What messages call it.</param>
    /// <param name="read">Reads a member.</param>
    /// <exception cref="ToolException">A member is missing or unknown.</exception>
    public static object Read(JsonElement value, Type type, string place, Func<JsonElement, Type, string, object> read)
    {
        var members = Members(type);
        var isList = value.ValueKind == JsonValueKind.Array && IsTuple(type);
        if (isList ? value.GetArrayLength() != members.Length : value.ValueKind != JsonValueKind.Object)
        {
            throw new ToolException($"{place} is {value.GetRawText()}; it must be {Expected(type, members)}.");
        }

        if (!isList && value.EnumerateObject().FirstOrDefault(property => members.All(member => MemberName(member) != property.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
        {
            throw new ToolException($"{place} has \"{unknown.Name}\", which is no member. It must be {Expected(type, members)}.");
        }

        // Fields are set as they are: what a constructor would do besides is not part of the circuit.
        var result = RuntimeHelpers.GetUninitializedObject(type);
        for (var i = 0; i < members.Length; i++)
        {
            var name = MemberName(members[i]);
            var part = isList ? value[i] : value.TryGetProperty(name, out var found) ? found : throw new ToolException($"{place} has no \"{name}\". It must be {Expected(type, members)}.");
            members[i].SetValue(result, read(part, members[i].FieldType, $"{place}.{name}"));
        }

        return result;
    }

    private static string Expected(Type type, FieldInfo[] members) => IsTuple(type)
        ? $"an array of {members.Length}, or an object with {string.Join(", ", members.Select(MemberName))}"
        : $"an object with {string.Join(", ", members.Select(MemberName))}";

    private static bool IsTuple(Type type) => type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal);

    private static FieldInfo[] Members(Type type) =>
        [.. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).OrderBy(field => field.MetadataToken)];

    /// <summary>The property's name, where the field backs one.</summary>
    private static string MemberName(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
}
