using System.IO.Compression;

namespace ManagedKube.Engine.Backend.Files;

/// <summary>Pulumi's file backend can compress what it writes.</summary>
internal static class Gzip
{
    /// <summary>What the names of compressed files end in.</summary>
    public const string Suffix = ".gz";

    /// <exception cref="FormatException">The content is not compressed so.</exception>
    public static byte[] Expand(byte[] content)
    {
        try
        {
            using var expanded = new MemoryStream();
            using (var stream = new GZipStream(new MemoryStream(content), CompressionMode.Decompress))
                stream.CopyTo(expanded);
            return expanded.ToArray();
        }
        catch (InvalidDataException e)
        {
            throw new FormatException($"it is not compressed as its name says: {e.Message}", e);
        }
    }
}
