using System.Buffers.Binary;

namespace CircuitGen.Hashing;

/// <summary>
/// The key stream of ChaCha20 (D. Bernstein, 2008) as numbers, from which snarkjs derives points that everybody can derive again.
/// Not a source of secrets: those come from the system's generator.
/// </summary>
internal sealed class ChaChaGenerator
{
    private const int Words = 16;
    private const int DoubleRounds = 10;

    private readonly uint[] _state = new uint[Words];
    private readonly uint[] _output = new uint[Words];
    private int _next = Words;

    /// <summary>A generator from a seed.</summary>
    /// <param name="seed">32 bytes at least, of which the first 32 are taken, as big-endian numbers.</param>
    public ChaChaGenerator(ReadOnlySpan<byte> seed)
    {
        ReadOnlySpan<uint> constants = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
        constants.CopyTo(_state);
        for (var i = 0; i < 8; i++)
        {
            _state[4 + i] = BinaryPrimitives.ReadUInt32BigEndian(seed[(4 * i)..]);
        }
    }

    /// <summary>The next 32 bits.</summary>
    public uint NextUInt32()
    {
        if (_next == Words)
        {
            Refill();
        }

        return _output[_next++];
    }

    /// <summary>The next 64 bits, the high half first.</summary>
    public ulong NextUInt64() => ((ulong)NextUInt32() << 32) | NextUInt32();

    private void Refill()
    {
        _state.CopyTo(_output, 0);
        for (var i = 0; i < DoubleRounds; i++)
        {
            for (var column = 0; column < 4; column++)
            {
                Mix(column, 4 + column, 8 + column, 12 + column);
            }

            for (var diagonal = 0; diagonal < 4; diagonal++)
            {
                Mix(diagonal, 4 + ((diagonal + 1) & 3), 8 + ((diagonal + 2) & 3), 12 + ((diagonal + 3) & 3));
            }
        }

        for (var i = 0; i < Words; i++)
        {
            _output[i] += _state[i];
        }

        _next = 0;
        for (var i = 12; i < Words && ++_state[i] == 0; i++)
        {
        }
    }

    private void Mix(int a, int b, int c, int d)
    {
        _output[a] += _output[b];
        _output[d] = uint.RotateLeft(_output[d] ^ _output[a], 16);
        _output[c] += _output[d];
        _output[b] = uint.RotateLeft(_output[b] ^ _output[c], 12);
        _output[a] += _output[b];
        _output[d] = uint.RotateLeft(_output[d] ^ _output[a], 8);
        _output[c] += _output[d];
        _output[b] = uint.RotateLeft(_output[b] ^ _output[c], 7);
    }
}
