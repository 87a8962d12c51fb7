using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Files;

namespace ManagedKube.Engine.Tests.Backend;

/// <summary>Files on a disk that is full at times.</summary>
internal sealed class FullDisk(IStateFiles files) : IStateFiles
{
    public bool IsFull { get; set; }

    public byte[]? Read(string path) => files.Read(path);

    public IReadOnlyList<string> List(string folder) => files.List(folder);

    public void Replace(string path, ReadOnlySpan<byte> content)
    {
        Require();
        files.Replace(path, content);
    }

    public void Delete(string path) => files.Delete(path);

    public IAppendFile Append(string path) => new AppendFile(this, files.Append(path));

    private void Require()
    {
        if (IsFull)
            throw new StateException("No space left on device.");
    }

    private sealed class AppendFile(FullDisk disk, IAppendFile file) : IAppendFile
    {
        public void Write(ReadOnlySpan<byte> content)
        {
            disk.Require();
            file.Write(content);
        }

        public void Dispose() => file.Dispose();
    }
}
