using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The keys that .NET's own libraries are signed with.</summary>
internal static class LibraryKeys
{
    private static readonly ImmutableArray<byte>[] s_tokens =
    [
        [0xb0, 0x3f, 0x5f, 0x7f, 0x11, 0xd5, 0x0a, 0x3a],
        [0x7c, 0xec, 0x85, 0xd7, 0xbe, 0xa7, 0x79, 0x8e],
        [0xcc, 0x7b, 0x13, 0xff, 0xcd, 0x2d, 0xdd, 0x51],
        [0xb7, 0x7a, 0x5c, 0x56, 0x19, 0x34, 0xe0, 0x89],
    ];

    /// <summary>Whether an assembly is signed with one of them.</summary>
    public static bool Contains(AssemblyIdentity assembly) => s_tokens.Any(token => token.SequenceEqual(assembly.PublicKeyToken));
}
