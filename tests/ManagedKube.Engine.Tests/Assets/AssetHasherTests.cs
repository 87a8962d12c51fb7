using System.Collections.Immutable;
using System.Formats.Tar;
using System.IO.Compression;
using ManagedKube.Engine.Assets;
using ManagedKube.Engine.Tests.Plugins;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Assets;

/// <summary>The hashes are those that the Pulumi CLI computes for the same content.</summary>
public sealed class AssetHasherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("a test asset", "e34c74529110661faae4e121e57165ff4cb4dbdde1ef9770098aa3695e6b6704")]
    [InlineData("alpha beta gamma", "64989ccbf3efa9c84e2afe7cee9bc5828bf0fcb91e44f8c1e591638a2c2e90e3")]
    public void A_text_hashes_as_its_content(string text, string hash)
    {
        Write("file", text);

        Assert.Equal(hash, Hash(new AssetValue("", Text: text)));
        Assert.Equal(hash, Hash(new AssetValue("", Path: "file")));
        Assert.Equal(hash, Hash(new AssetValue("", Uri: new Uri(PathOf("file")).AbsoluteUri)));
    }

    [Theory]
    [InlineData("a test asset", "27ab4a14a617df10cff3e1cf4e30cf510302afe56bf4cc91f84041c9f7b62fd8")]
    [InlineData("", "d2587a875f82cdf3d3e6cfe9f8c6e6032be5dde8c344466e664e628da15757b0")]
    public void An_archive_of_assets_hashes_as_the_tar_archive_of_them(string text, string hash) =>
        Assert.Equal(hash, Hash(Archive(("foo", new AssetValue("", Text: text)))));

    [Fact]
    public void An_empty_archive_hashes_as_an_empty_tar_archive() =>
        Assert.Equal("5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef", Hash(Archive()));

    [Fact]
    public void A_folder_hashes_as_the_tar_archive_of_its_files()
    {
        Write("folder/test.txt", "data in a folder");

        Assert.Equal("25df47ed6b3c8e07479e5d9c908eff93d624ec693b6aa7559a9bcb084db70774", Hash(new ArchiveValue("", Path: "folder")));
    }

    [Fact]
    public void A_folder_is_the_same_as_the_archive_of_its_files()
    {
        Write("folder/a/c", "1");
        Write("folder/a-b", "2");
        Write("folder/.pulumi/own", "left out");

        Assert.Equal(
            Hash(Archive(("a", Archive(("c", new AssetValue("", Text: "1")))), ("a-b", new AssetValue("", Text: "2")))),
            Hash(new ArchiveValue("", Path: "folder")));
    }

    [Theory]
    [InlineData("x.tar")]
    [InlineData("x.tgz")]
    [InlineData("x.tar.gz")]
    [InlineData("x.zip")]
    [InlineData("x.jar")]
    public void A_file_that_is_an_archive_hashes_as_it_is_and_is_unpacked_inside_another_one(string file)
    {
        Write("content/inner/name", "text");
        Pack(file);

        Assert.Equal(Hash(new AssetValue("", Path: file)), Hash(new ArchiveValue("", Path: file)));
        Assert.Equal(
            Hash(Archive(("sub", new ArchiveValue("", Path: "content")))),
            Hash(Archive(("sub", new ArchiveValue("", Path: file)))));
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        Assert.Contains("missing.txt", Assert.Throws<FormatException>(() => Hash(new AssetValue("", Path: "missing.txt"))).Message);
        Assert.Contains("missing.zip", Assert.Throws<FormatException>(() => Hash(new ArchiveValue("", Path: "missing.zip"))).Message);
        Assert.Contains("neither a folder", Assert.Throws<FormatException>(() => Hash(new ArchiveValue("", Path: "missing"))).Message);
        Assert.Contains("ftp://", Assert.Throws<FormatException>(() => Hash(new AssetValue("", Uri: "ftp://host/file"))).Message);
    }

    private static ArchiveValue Archive(params (string Name, PropertyValue Member)[] members) => new("", Assets: PropertyMap.Of(members));

    private string Hash(PropertyValue value) => new AssetHasher(_folder.Path).Hash(PropertyMap.Of(("it", value)))["it"] switch
    {
        AssetValue asset => asset.Hash,
        ArchiveValue archive => archive.Hash,
        _ => "",
    };

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    private void Pack(string file)
    {
        if (file.EndsWith(".tar", StringComparison.Ordinal))
        {
            TarFile.CreateFromDirectory(PathOf("content"), PathOf(file), includeBaseDirectory: false);
            return;
        }
        if (!file.EndsWith("gz", StringComparison.Ordinal))
        {
            ZipFile.CreateFromDirectory(PathOf("content"), PathOf(file));
            return;
        }
        using var target = new GZipStream(File.Create(PathOf(file)), CompressionLevel.Fastest);
        TarFile.CreateFromDirectory(PathOf("content"), target, includeBaseDirectory: false);
    }
}
