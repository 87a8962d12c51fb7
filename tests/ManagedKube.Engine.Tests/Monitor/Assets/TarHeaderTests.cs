using System.Formats.Tar;
using ManagedKube.Engine.Monitor.Assets;

namespace ManagedKube.Engine.Tests.Monitor.Assets;

public sealed class TarHeaderTests
{
    public static TheoryData<string> Names =>
    [
        "a",
        new string('n', 100),
        new string('n', 101),
        $"{new string('f', 90)}/{new string('n', 90)}",
        $"{new string('f', 155)}/{new string('n', 100)}",
        $"{new string('f', 156)}/{new string('n', 100)}",
        "grüße/Ωmega.txt",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_it_writes_other_programs_read(string name)
    {
        var content = "12345"u8.ToArray();
        byte[] tar = [.. TarHeader.Of(name, content.Length), .. content, .. new byte[TarHeader.Padding(content.Length)], .. new byte[2 * TarHeader.BlockSize]];
        Assert.Equal(0, tar.Length % TarHeader.BlockSize);

        using var reader = new TarReader(new MemoryStream(tar));
        var entry = reader.GetNextEntry()!;
        Assert.Equal((name, content.Length, UnixFileMode.UserRead | UnixFileMode.UserWrite), (entry.Name, entry.Length, entry.Mode));
        Assert.Null(reader.GetNextEntry());
    }
}
