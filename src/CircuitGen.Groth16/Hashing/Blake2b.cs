using System.Buffers.Binary;

namespace CircuitGen.Hashing;

/// <summary>BLAKE2b with a result of 64 bytes and no key (RFC 7693), which snarkjs's ceremonies hash with. .NET has none.</summary>
internal sealed class Blake2b
{
    /// <summary>Bytes of a hash.</summary>
    public const int HashSize = 64;

    private const int BlockSize = 128;
    private const int Rounds = 12;

    private static readonly ulong[] s_initial =
    [
        0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
        0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
    ];

    private static readonly byte[] s_permutations =
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
        11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
        7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
        9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
        2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
        12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
        13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
        6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
        10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
    ];

    private readonly ulong[] _state;
    private readonly byte[] _block = new byte[BlockSize];
    private UInt128 _length;
    private int _used;

    public Blake2b()
    {
        _state = [.. s_initial];

        // The parameter block: no tree, no key, a hash of 64 bytes.
        _state[0] ^= 0x01010000 ^ HashSize;
    }

    /// <summary>Appends bytes to what is hashed.</summary>
    public void Append(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            if (_used == BlockSize)
            {
                _length += BlockSize;
                Compress(isLast: false);
                _used = 0;
            }

            var count = Math.Min(BlockSize - _used, data.Length);
            data[..count].CopyTo(_block.AsSpan(_used));
            _used += count;
            data = data[count..];
        }
    }

    /// <summary>Appends a number, big-endian.</summary>
    public void Append(uint number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        Append(bytes);
    }

    /// <summary>The hash; nothing can be appended afterwards.</summary>
    public byte[] Finish()
    {
        _length += (uint)_used;
        _block.AsSpan(_used).Clear();
        Compress(isLast: true);
        var hash = new byte[HashSize];
        for (var i = 0; i < _state.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(hash.AsSpan(8 * i), _state[i]);
        }

        return hash;
    }

    private void Compress(bool isLast)
    {
        Span<ulong> v = stackalloc ulong[16];
        Span<ulong> message = stackalloc ulong[16];
        _state.CopyTo(v);
        s_initial.CopyTo(v[8..]);
        v[12] ^= (ulong)_length;
        v[13] ^= (ulong)(_length >> 64);
        v[14] = isLast ? ~v[14] : v[14];
        for (var i = 0; i < message.Length; i++)
        {
            message[i] = BinaryPrimitives.ReadUInt64LittleEndian(_block.AsSpan(8 * i));
        }

        for (var round = 0; round < Rounds; round++)
        {
            var order = s_permutations.AsSpan(round % 10 * 16, 16);
            for (var i = 0; i < 4; i++)
            {
                Mix(v, i, 4 + i, 8 + i, 12 + i, message[order[2 * i]], message[order[(2 * i) + 1]]);
            }

            for (var i = 0; i < 4; i++)
            {
                Mix(v, i, 4 + ((i + 1) & 3), 8 + ((i + 2) & 3), 12 + ((i + 3) & 3), message[order[8 + (2 * i)]], message[order[9 + (2 * i)]]);
            }
        }

        for (var i = 0; i < _state.Length; i++)
        {
            _state[i] ^= v[i] ^ v[i + 8];
        }
    }

    private static void Mix(Span<ulong> v, int a, int b, int c, int d, ulong x, ulong y)
    {
        v[a] += v[b] + x;
        v[d] = ulong.RotateRight(v[d] ^ v[a], 32);
        v[c] += v[d];
        v[b] = ulong.RotateRight(v[b] ^ v[c], 24);
        v[a] += v[b] + y;
        v[d] = ulong.RotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = ulong.RotateRight(v[b] ^ v[c], 63);
    }
}
