using System.Globalization;
using System.Text;

namespace ManagedKube.Engine.Assets;

/// <summary>
/// Writes a tar archive byte for byte as Pulumi does, since its hash is the archive's: USTAR headers with nothing but name, mode 0600 and
/// size, and a PAX header before those whose name does not fit.
/// </summary>
/// <param name="output">Receives the archive.</param>
internal sealed class PulumiTarWriter(Stream output)
{
    private const int BlockSize = 512;
    private const int NameSize = 100;
    private const int PrefixSize = 155;
    private const char RegularFile = '0';
    private const char ExtendedHeader = 'x';

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its path in the archive, with slashes.</param>
    /// <param name="content">Its content, from the start.</param>
    public void Add(string name, Stream content)
    {
        if (Ascii(name) == name && name.Length <= NameSize)
            Header(name, "", content.Length);
        else if (Split(name) is { } split)
            Header(split.Name, split.Prefix, content.Length);
        else
            ExtendedName(name, content.Length);
        content.CopyTo(output);
        Pad(content.Length);
    }

    /// <summary>Ends the archive.</summary>
    public void End() => output.Write(new byte[2 * BlockSize]);

    private void Pad(long length) => output.Write(new byte[(BlockSize - (length % BlockSize)) % BlockSize]);

    private void ExtendedName(string name, long size)
    {
        var record = Encoding.UTF8.GetBytes(Record("path", name));
        var slash = name.LastIndexOf('/');
        var place = Ascii($"{name[..(slash + 1)]}PaxHeaders.0/{name[(slash + 1)..]}");
        Span<byte> block = stackalloc byte[BlockSize];
        Text(block, 0, Truncated(place).TrimEnd('/'));
        Octal(block, 100, 8, 0);
        Octal(block, 108, 8, 0);
        Octal(block, 116, 8, 0);
        Octal(block, 124, 12, record.Length);
        Octal(block, 136, 12, 0);
        Finish(block, ExtendedHeader);
        output.Write(record);
        Pad(record.Length);
        Header(Truncated(Ascii(name)), "", size);
    }

    private void Header(string name, string prefix, long size)
    {
        Span<byte> block = stackalloc byte[BlockSize];
        Text(block, 0, name);
        Octal(block, 100, 8, 0b110_000_000);
        Octal(block, 108, 8, 0);
        Octal(block, 116, 8, 0);
        Octal(block, 124, 12, size);
        Octal(block, 136, 12, 0);
        Octal(block, 329, 8, 0);
        Octal(block, 337, 8, 0);
        Text(block, 345, prefix);
        Finish(block, RegularFile);
    }

    private void Finish(Span<byte> block, char type)
    {
        block[156] = (byte)type;
        Text(block, 257, "ustar");
        Text(block, 263, "00");
        block.Slice(148, 8).Fill((byte)' ');
        var sum = 0;
        foreach (var value in block)
            sum += value;
        Octal(block, 148, 7, sum);
        output.Write(block);
    }

    // The length of the whole record stands at its begin, and counts itself.
    private static string Record(string key, string value)
    {
        var rest = Encoding.UTF8.GetByteCount($" {key}={value}\n");
        var length = rest + Digits(rest);
        length = rest + Digits(length);
        return string.Create(CultureInfo.InvariantCulture, $"{length} {key}={value}\n");
    }

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private static (string Name, string Prefix)? Split(string name)
    {
        if (name.Length <= NameSize || Ascii(name) != name)
            return null;
        var within = name.Length > PrefixSize + 1 ? PrefixSize + 1 : name.EndsWith('/') ? name.Length - 1 : name.Length;
        var slash = name.LastIndexOf('/', within - 1);
        return slash > 0 && name.Length - slash - 1 is > 0 and <= NameSize ? (name[(slash + 1)..], name[..slash]) : null;
    }

    private static string Ascii(string text) => string.Concat(text.Where(c => c is > '\0' and < '\x80'));

    private static string Truncated(string text) => text.Length > NameSize ? text[..NameSize] : text;

    private static void Text(Span<byte> block, int at, string text) => Encoding.ASCII.GetBytes(text, block[at..]);

    private static void Octal(Span<byte> block, int at, int length, long number)
    {
        Text(block, at, Convert.ToString(number, 8).PadLeft(length - 1, '0'));
        block[at + length - 1] = 0;
    }
}
