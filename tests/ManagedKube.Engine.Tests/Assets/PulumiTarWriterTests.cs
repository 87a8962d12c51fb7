using System.Formats.Tar;
using ManagedKube.Engine.Assets;

namespace ManagedKube.Engine.Tests.Assets;

public sealed class PulumiTarWriterTests
{
    [Theory]
    [InlineData("short", TarEntryFormat.Ustar)]
    [InlineData("folders/that/make/the/name/longer/than/the/hundred/bytes/which/the/old/field/holds/so/that/it/has/to/be/split/in/two", TarEntryFormat.Ustar)]
    [InlineData("größer/than/ASCII", TarEntryFormat.Pax)]
    [InlineData("a-name-without-a-slash-that-is-longer-than-the-hundred-bytes-which-fit-so-that-only-an-extended-header-holds-it-all", TarEntryFormat.Pax)]
    public void Archives_are_sound_whatever_the_names(string name, TarEntryFormat format)
    {
        var archive = new MemoryStream();
        var writer = new PulumiTarWriter(archive);
        writer.Add(name, new MemoryStream("first"u8.ToArray()));
        writer.Add("second", new MemoryStream(new byte[512]));
        writer.End();
        archive.Position = 0;

        using var reader = new TarReader(archive);
        var first = reader.GetNextEntry()!;
        Assert.Equal(name, first.Name);
        Assert.Equal(format, first.Format);
        Assert.Equal("first", new StreamReader(first.DataStream!).ReadToEnd());
        Assert.Equal("second", reader.GetNextEntry()!.Name);
        Assert.Null(reader.GetNextEntry());
    }
}
