using System.Globalization;
using System.Text;

namespace ManagedKube.Engine.Monitor.Assets;

/// <summary>
/// The header of a file in a tar archive, byte for byte as Go's <c>archive/tar</c> writes it, since the hash of an archive is that of
/// these bytes. Libraries differ in what the format leaves open.
/// </summary>
internal static class TarHeader
{
    public const int BlockSize = 512;

    private const int NameSize = 100;
    private const int PrefixSize = 155;
    private const int ReadWriteByOwner = 0b110_000_000;
    private const char RegularFile = '0';
    private const char ExtendedHeader = 'x';

    /// <summary>The blocks that go before a file's content.</summary>
    public static byte[] Of(string name, long length)
    {
        if (Ascii(name) == name && name.Length <= NameSize)
            return File(name, "", length);
        if (SplitAt(name) is { } slash)
            return File(name[(slash + 1)..], name[..slash], length);
        return [.. Extended(name), .. File(Ascii(name), "", length)];
    }

    /// <summary>How many bytes make up the last block of some content.</summary>
    public static int Padding(long length) => (int)((BlockSize - (length % BlockSize)) % BlockSize);

    private static byte[] File(string name, string prefix, long length)
    {
        var block = Block(name, ReadWriteByOwner, length, RegularFile);
        Octal(block.AsSpan(329, 8), 0);
        Octal(block.AsSpan(337, 8), 0);
        Text(block.AsSpan(345, PrefixSize), prefix);
        return Sealed(block);
    }

    // A name that has no place in the header proper goes before it, as a record of its own.
    private static byte[] Extended(string name)
    {
        var record = Encoding.UTF8.GetBytes(Record("path", name));
        var slash = name.LastIndexOf('/') + 1;
        var ascii = Ascii($"{name[..slash]}PaxHeaders.0/{name[slash..]}");
        var header = Sealed(Block(ascii[..Math.Min(ascii.Length, NameSize)].TrimEnd('/'), 0, record.Length, ExtendedHeader));
        return [.. header, .. record, .. new byte[Padding(record.Length)]];
    }

    // The length in front counts itself.
    private static string Record(string key, string value)
    {
        var content = $" {key}={value}\n";
        var length = Encoding.UTF8.GetByteCount(content);
        var total = length + Digits(length);
        total = length + Digits(total);
        return total.ToString(CultureInfo.InvariantCulture) + content;
    }

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private static byte[] Block(string name, int mode, long length, char type)
    {
        var block = new byte[BlockSize];
        Text(block.AsSpan(0, NameSize), name);
        Octal(block.AsSpan(100, 8), mode);
        Octal(block.AsSpan(108, 8), 0);
        Octal(block.AsSpan(116, 8), 0);
        Octal(block.AsSpan(124, 12), length);
        Octal(block.AsSpan(136, 12), 0);
        block[156] = (byte)type;
        Text(block.AsSpan(257, 6), "ustar");
        Text(block.AsSpan(263, 2), "00");
        return block;
    }

    private static byte[] Sealed(byte[] block)
    {
        var checksum = block.AsSpan(148, 8);
        checksum.Fill((byte)' ');
        Octal(checksum[..7], block.Sum(value => (int)value));
        return block;
    }

    private static int? SplitAt(string name)
    {
        if (Ascii(name) != name)
            return null;
        var slash = name.LastIndexOf('/', Math.Min(name.Length - 1, PrefixSize));
        return slash > 0 && name.Length - slash - 1 is > 0 and <= NameSize ? slash : null;
    }

    private static string Ascii(string text) => text.All(char.IsAscii) ? text : string.Concat(text.Where(char.IsAscii));

    private static void Text(Span<byte> field, string text)
    {
        Encoding.ASCII.GetBytes(text.AsSpan(0, Math.Min(text.Length, field.Length)), field);
        // A cut name that ends in a slash would be taken for a folder.
        if (text.Length > field.Length && field[^1] == '/')
            field[^1] = 0;
    }

    // Zeros in front, and a NUL behind.
    private static void Octal(Span<byte> field, long value)
    {
        Text(field, Convert.ToString(value, 8).PadLeft(field.Length - 1, '0'));
        field[^1] = 0;
    }
}
