namespace ManagedKube.Engine.Backend.Files;

/// <summary>The file operations that state depends on; each is a point at which a crash may come.</summary>
internal interface IStateFiles
{
    /// <summary>The content of a file; null where there is none.</summary>
    byte[]? Read(string path);

    /// <summary>The full paths of the files in a folder, in order; none where there is no folder.</summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>Replaces a file as one step: afterwards, even after a crash, it has the old content or the new one. Durable.</summary>
    void Replace(string path, ReadOnlySpan<byte> content);

    /// <summary>Deletes a file; one that is not there is no error. Durable.</summary>
    void Delete(string path);

    /// <summary>Opens a file to append to, which is made when it is not there.</summary>
    IAppendFile Append(string path);
}
