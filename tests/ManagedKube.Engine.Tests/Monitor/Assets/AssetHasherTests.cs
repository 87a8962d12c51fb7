using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using ManagedKube.Engine.Monitor.Assets;
using ManagedKube.Engine.Tests.Plugins;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Monitor.Assets;

/// <summary>The expected hashes are those of Pulumi's own tests, or of archives that its own code packs.</summary>
public sealed class AssetHasherTests : IDisposable
{
    private const string EmptyContent = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }

    private async Task<string> HashAsync(PropertyValue value)
    {
        var hasher = new AssetHasher(new AssetSource(_folder.Path, _http));
        return (await hasher.HashAsync(PropertyMap.Of(("p", value)), TestContext.Current.CancellationToken))["p"] switch
        {
            AssetValue asset => asset.Hash,
            ArchiveValue archive => archive.Hash,
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    private void Write(string path, string content)
    {
        var full = Path.Combine(_folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    [Theory]
    [InlineData("a test asset", "e34c74529110661faae4e121e57165ff4cb4dbdde1ef9770098aa3695e6b6704")]
    [InlineData("a very different and special test asset", "9a6ed070e1ff834427105844ffd8a399a634753ce7a60ec5aae541524bbe7036")]
    [InlineData("", EmptyContent)]
    public async Task An_asset_has_the_hash_of_its_content(string content, string hash)
    {
        Write("file", content);
        Assert.Equal(hash, await HashAsync(new AssetValue("", Text: content)));
        Assert.Equal(hash, await HashAsync(new AssetValue("", Path: "file")));
        Assert.Equal(hash, await HashAsync(new AssetValue("", Uri: new Uri(Path.Combine(_folder.Path, "file")).AbsoluteUri)));
    }

    [Theory]
    [InlineData("a test asset", "27ab4a14a617df10cff3e1cf4e30cf510302afe56bf4cc91f84041c9f7b62fd8")]
    [InlineData("", "d2587a875f82cdf3d3e6cfe9f8c6e6032be5dde8c344466e664e628da15757b0")]
    public async Task An_archive_of_assets_has_the_hash_of_the_tar_that_it_would_be_packed_into(string content, string hash)
    {
        Write("folder/foo", content);
        Assert.Equal(hash, await HashAsync(new ArchiveValue("", PropertyMap.Of(("foo", new AssetValue("", Text: content))))));
        Assert.Equal(hash, await HashAsync(new ArchiveValue("", Path: "folder")));
    }

    [Theory]
    [InlineData(".tar")]
    [InlineData(".tgz")]
    [InlineData(".tar.gz")]
    [InlineData(".zip")]
    [InlineData(".jar")]
    public async Task An_archive_that_is_a_file_has_the_hash_of_its_bytes(string ending)
    {
        Write("archive" + ending, "anything");
        var hash = Convert.ToHexStringLower(SHA256.HashData("anything"u8));
        Assert.Equal(hash, await HashAsync(new ArchiveValue("", Path: "archive" + ending)));
        Assert.Equal(hash, await HashAsync(new ArchiveValue("", Uri: new Uri(Path.Combine(_folder.Path, "archive" + ending)).AbsoluteUri)));
    }

    [Fact]
    public async Task Archives_in_archives_are_unpacked()
    {
        Write("sub/deep/bar", "2");
        ZipFile.CreateFromDirectory(Path.Combine(_folder.Path, "sub"), Path.Combine(_folder.Path, "sub.zip"));
        TarFile.CreateFromDirectory(Path.Combine(_folder.Path, "sub"), Path.Combine(_folder.Path, "sub.tar"), includeBaseDirectory: false);
        await using (var packed = File.Create(Path.Combine(_folder.Path, "sub.tgz")))
        await using (var gzip = new GZipStream(packed, CompressionMode.Compress))
            gzip.Write(File.ReadAllBytes(Path.Combine(_folder.Path, "sub.tar")));

        var flat = await HashAsync(new ArchiveValue("", PropertyMap.Of(("in/deep/bar", new AssetValue("", Text: "2")))));
        foreach (var path in (string[])["sub", "sub.zip", "sub.tar", "sub.tgz"])
            Assert.Equal(flat, await HashAsync(new ArchiveValue("", PropertyMap.Of(("in", new ArchiveValue("", Path: path))))));
    }

    [Fact]
    public async Task Folders_are_walked_name_by_name_without_the_bookkeeping_folder()
    {
        Write("f/a/x", "1");
        Write("f/a.txt", "2");
        var without = await HashAsync(new ArchiveValue("", Path: "f"));
        Write("f/.pulumi/state", "3");
        Assert.Equal(without, await HashAsync(new ArchiveValue("", Path: "f")));

        // A folder's files go before a file whose name only begins like it.
        var inner = new ArchiveValue("", PropertyMap.Of(("x", new AssetValue("", Text: "1"))));
        Assert.Equal(without, await HashAsync(new ArchiveValue("", PropertyMap.Of(("a", inner), ("a.txt", new AssetValue("", Text: "2"))))));
    }

    [Fact]
    public async Task A_file_that_is_there_twice_counts_once()
    {
        var once = PropertyMap.Of(("d", new ArchiveValue("", PropertyMap.Of(("x", new AssetValue("", Text: "1"))))));
        var twice = once.Set("d/x", new AssetValue("", Text: "2"));
        Assert.Equal(await HashAsync(new ArchiveValue("", once)), await HashAsync(new ArchiveValue("", twice)));
    }

    [Fact]
    public async Task Hashes_are_found_inside_of_other_values_and_given_ones_stay()
    {
        var hasher = new AssetHasher(new AssetSource(_folder.Path, _http));
        var given = new AssetValue("abc", Text: "x");
        var hashed = await hasher.HashAsync(
            PropertyMap.Of(("list", new ArrayValue([new AssetValue("", Text: "").AsSecret(), given])), ("out", new OutputValue(new AssetValue("", Text: ""), false, []))),
            TestContext.Current.CancellationToken);
        Assert.Equal(new ArrayValue([new AssetValue(EmptyContent, Text: "").AsSecret(), given]), hashed["list"]);
        Assert.Equal(new OutputValue(new AssetValue(EmptyContent, Text: ""), false, []), hashed["out"]);
    }

    [Theory]
    [InlineData("nowhere", null)]
    [InlineData(null, "ftp://host/file")]
    public async Task What_cannot_be_read_is_an_error_that_names_it(string? path, string? uri)
    {
        var error = await Assert.ThrowsAsync<FormatException>(() => HashAsync(new AssetValue("", Path: path, Uri: uri)));
        Assert.Contains(path ?? uri!, error.Message);
    }
}
