using System.Buffers.Binary;

namespace CircuitGen.Soundness.Files;

/// <summary>Damage that knows binary formats: numbers at the edges of their types, parts cut out, doubled, moved, and bytes changed.</summary>
internal static class BinaryDamage
{
    public static byte[] Of(byte[] bytes, Random random)
    {
        for (var i = random.Next(1, 5); i > 0 && bytes.Length > 8; i--)
        {
            // Half of it in the first bytes, where the numbers are that the rest hangs on.
            var at = random.Next(random.Next(2) == 0 ? bytes.Length : Math.Min(bytes.Length, 800));
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2 when at + 4 <= bytes.Length:
                    BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), Edge(random));
                    break;
                case 3 when at + 8 <= bytes.Length:
                    BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at), ((ulong)Edge(random) << 32) | Edge(random));
                    break;
                case 4:
                    bytes = bytes[..at];
                    break;
                case 5:
                    var length = Math.Min(bytes.Length - at, random.Next(1, 80));
                    bytes = [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]];
                    break;
                default:
                    bytes = [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 80))..]];
                    break;
            }
        }

        return bytes;
    }

    private static uint Edge(Random random) => random.Next(6) switch
    {
        0 => 0,
        1 => uint.MaxValue,
        2 => int.MaxValue,
        3 => 1u << random.Next(32),
        _ => (uint)random.Next(64),
    };
}
