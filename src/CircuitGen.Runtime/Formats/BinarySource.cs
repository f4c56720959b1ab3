namespace CircuitGen.Formats;

/// <summary>Gives readers a stream that can seek, whatever the caller has.</summary>
internal static class BinarySource
{
    public static T FromFile<T>(string path, Func<Stream, T> read)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        return read(stream);
    }

    public static T FromBytes<T>(byte[] bytes, Func<Stream, T> read)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return read(stream);
    }

    public static T FromStream<T>(Stream stream, Func<Stream, T> read)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek)
        {
            return read(stream);
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return read(copy);
    }
}
