namespace ManagedKube.Engine.Monitor.Assets;

/// <summary>One file of an archive.</summary>
/// <param name="Name">Its path inside the archive, with forward slashes.</param>
/// <param name="Content">Its content; to be read before the next file is asked for.</param>
/// <param name="Length">Length of the content, in bytes.</param>
internal sealed record ArchivedFile(string Name, Stream Content, long Length);
