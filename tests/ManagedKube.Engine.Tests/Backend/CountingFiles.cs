using ManagedKube.Engine.Backend.Files;

namespace ManagedKube.Engine.Tests.Backend;

/// <summary>Counts what is written.</summary>
internal sealed class CountingFiles(IStateFiles files) : IStateFiles
{
    public long Written { get; set; }

    public int Replacements { get; private set; }

    public byte[]? Read(string path) => files.Read(path);

    public IReadOnlyList<string> List(string folder) => files.List(folder);

    public void Replace(string path, ReadOnlySpan<byte> content)
    {
        Written += content.Length;
        Replacements++;
        files.Replace(path, content);
    }

    public void Delete(string path) => files.Delete(path);

    public IAppendFile Append(string path) => new AppendFile(this, files.Append(path));

    private sealed class AppendFile(CountingFiles owner, IAppendFile file) : IAppendFile
    {
        public void Write(ReadOnlySpan<byte> content)
        {
            owner.Written += content.Length;
            file.Write(content);
        }

        public void Dispose() => file.Dispose();
    }
}
