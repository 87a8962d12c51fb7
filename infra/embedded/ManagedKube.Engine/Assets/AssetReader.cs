using System.Text;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Assets;

/// <summary>Reads what assets hold.</summary>
/// <param name="folder">What relative paths start from.</param>
public sealed class AssetReader(string folder)
{
    private static readonly HttpClient Http = new();

    /// <summary>An absolute path.</summary>
    public string FullPath(string path) => Path.GetFullPath(Path.Combine(folder, path));

    /// <summary>The content, with a known length.</summary>
    /// <exception cref="FormatException">It is not there or cannot be read.</exception>
    public Stream Open(AssetValue asset) => asset switch
    {
        { Path: { } path } => OpenPath(FullPath(path)),
        { Uri: { } uri } => OpenUri(uri),
        _ => new MemoryStream(Encoding.UTF8.GetBytes(asset.Text ?? "")),
    };

    /// <summary>The content of a file.</summary>
    /// <exception cref="FormatException">It is not there or cannot be read.</exception>
    public static Stream OpenPath(string full) => Guard(full, () => File.OpenRead(full));

    /// <summary>The content at an address: <c>http</c>, <c>https</c> or <c>file</c>.</summary>
    /// <exception cref="FormatException">It cannot be read, or the address is of no such kind.</exception>
    public static Stream OpenUri(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address))
            throw new FormatException($"The address '{uri}' of an asset is none.");
        return address.Scheme switch
        {
            "file" => OpenPath(address.LocalPath),
            "http" or "https" => Guard(uri, () => Download(address)),
            _ => throw new FormatException($"The asset {uri} cannot be read: use an address with http, https or file."),
        };
    }

    /// <summary>Says for people what cannot be read.</summary>
    /// <exception cref="FormatException">It cannot be read.</exception>
    public static T Guard<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HttpRequestException or TaskCanceledException or InvalidDataException)
        {
            throw new FormatException($"The asset {place} cannot be read: {e.Message}", e);
        }
    }

    private static MemoryStream Download(Uri address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = Http.Send(request).EnsureSuccessStatusCode();
        var content = new MemoryStream();
        response.Content.CopyTo(content, null, CancellationToken.None);
        content.Position = 0;
        return content;
    }
}
