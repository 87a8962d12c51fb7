using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Monitor.Assets;

/// <summary>Opens what assets and archives are made of: texts, files, and what addresses refer to.</summary>
/// <param name="folder">What relative paths start from: the program's folder.</param>
/// <param name="http">Loads what is elsewhere.</param>
internal sealed class AssetSource(string folder, HttpClient http)
{
    public string FullPath(string path) => Path.GetFullPath(Path.Combine(folder, path));

    /// <summary>The content of an asset; one without any is empty.</summary>
    /// <exception cref="FormatException">Its address cannot be loaded.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public async Task<Stream> OpenAsync(AssetValue asset, CancellationToken cancel) => asset switch
    {
        { Text: { } text } => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)),
        { Path: { } path } => OpenFile(FullPath(path)),
        { Uri: { } uri } => await OpenAsync(uri, cancel).ConfigureAwait(false),
        _ => Stream.Null,
    };

    /// <exception cref="FormatException">The address cannot be loaded.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<Stream> OpenAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            throw new FormatException($"'{address}' is not an address that an asset can be loaded from.");
        switch (uri.Scheme)
        {
            case "file":
                return OpenFile(uri.LocalPath);
            case "http" or "https":
                try
                {
                    return new MemoryStream(await http.GetByteArrayAsync(uri, cancel).ConfigureAwait(false));
                }
                catch (HttpRequestException e)
                {
                    throw new FormatException($"The asset {address} cannot be loaded: {e.Message}", e);
                }
            default:
                throw new FormatException($"The asset {address} cannot be loaded: only file, http and https addresses can.");
        }
    }

    private static FileStream OpenFile(string path) => Directory.Exists(path)
        ? throw new FormatException($"The asset {path} is a folder; use an archive for it.")
        : File.OpenRead(path);
}
