using System.Buffers.Binary;
using System.IO.Compression;

namespace CircuitGen.Samples;

/// <summary>Images and labels in the idx format of http://yann.lecun.com/exdb/mnist, packed with gzip or not.</summary>
public sealed class IdxFiles : ISampleData
{
    private const int ImagesMagic = 0x0803;
    private const int LabelsMagic = 0x0801;
    private const int Side = 28;
    private readonly byte[] _images;
    private readonly byte[] _labels;

    private IdxFiles(byte[] images, byte[] labels, int count) => (_images, _labels, Count) = (images, labels, count);

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>The 28 x 28 grey values of an image, row by row.</summary>
    public byte[] Example(int index) => _images.AsSpan(16 + (index * Side * Side), Side * Side).ToArray();

    /// <summary>The digit an image shows.</summary>
    public int[] Labels(int index) => [_labels[8 + index]];

    /// <summary>Reads a pair of files.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="images">The images' file, or null for the test set's.</param>
    /// <param name="labels">The labels' file, or null for the test set's.</param>
    /// <exception cref="SampleException">A file is missing or not what it should be.</exception>
    public static IdxFiles Open(DirectoryInfo folder, string? images, string? labels)
    {
        var imageBytes = Read(folder, images ?? "t10k-images-idx3-ubyte");
        var labelBytes = Read(folder, labels ?? "t10k-labels-idx1-ubyte");
        var count = Header(imageBytes, 0);
        if (Header(imageBytes, -1) != ImagesMagic || Header(imageBytes, 1) != Side || Header(imageBytes, 2) != Side
            || imageBytes.Length != 16L + ((long)count * Side * Side))
        {
            throw new SampleException($"The images' file in {folder} is no idx file of 28 x 28 images.");
        }

        return Header(labelBytes, -1) == LabelsMagic && Header(labelBytes, 0) == count && labelBytes.Length == 8L + count
            ? new IdxFiles(imageBytes, labelBytes, count)
            : throw new SampleException($"The labels' file in {folder} is no idx file with {count} labels, one for each image.");
    }

    private static int Header(byte[] bytes, int field) =>
        bytes.Length >= 8 + (4 * field) ? BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(4 + (4 * field))) : -1;

    private static byte[] Read(DirectoryInfo folder, string name)
    {
        var path = Path.Combine(folder.FullName, name);
        if (!File.Exists(path))
        {
            path += ".gz";
        }

        if (!File.Exists(path))
        {
            throw new SampleException($"There is no {name} and no {name}.gz in {folder.FullName}. Give the folder with --data, other names with --images and --labels.");
        }

        using var file = File.OpenRead(path);
        using Stream unpacked = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var memory = new MemoryStream();
        unpacked.CopyTo(memory);
        return memory.ToArray();
    }
}
