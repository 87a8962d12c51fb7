namespace ManagedKube.Engine.Backend.Files;

/// <summary>A file that only grows.</summary>
internal interface IAppendFile : IDisposable
{
    /// <summary>Adds bytes at the end and makes them durable. On failure the file is as it was.</summary>
    void Write(ReadOnlySpan<byte> content);
}
