using System.Collections.Concurrent;
using ManagedKube.Engine.Backend.Files;

namespace ManagedKube.Engine.Tests.Backend;

/// <summary>Files in memory that survive a crash: after a given number of writing operations every further one fails, as if the process were gone.</summary>
internal sealed class CrashingFiles : IStateFiles
{
    private readonly ConcurrentDictionary<string, byte[]> _files;
    private int _operationsLeft;

    public CrashingFiles(int operations, CrashingFiles? survivor = null) =>
        (_operationsLeft, _files) = (operations, new(survivor?._files ?? []));

    /// <summary>How the last write before the crash ends: a part of its bytes reaches the disk.</summary>
    public double TornPart { get; init; } = 1;

    public IReadOnlyDictionary<string, byte[]> Content => _files;

    public byte[]? Read(string path) => _files.GetValueOrDefault(path);

    public IReadOnlyList<string> List(string folder) =>
        [.. _files.Keys.Where(path => Path.GetDirectoryName(path) == folder).Order(StringComparer.Ordinal)];

    public void Replace(string path, ReadOnlySpan<byte> content)
    {
        Step();
        _files[path] = content.ToArray();
    }

    public void Delete(string path)
    {
        Step();
        _files.TryRemove(path, out _);
    }

    public IAppendFile Append(string path)
    {
        _files.TryAdd(path, []);
        return new AppendFile(this, path);
    }

    private bool Step() => _operationsLeft-- > 0 ? true : throw new CrashException();

    private void Append(string path, ReadOnlySpan<byte> content)
    {
        if (_operationsLeft == 0)
            _files[path] = [.. _files[path], .. content[..(int)(content.Length * TornPart)]];
        Step();
        _files[path] = [.. _files[path], .. content];
    }

    private sealed class AppendFile(CrashingFiles files, string path) : IAppendFile
    {
        public void Write(ReadOnlySpan<byte> content)
        {
            try
            {
                files.Append(path, content);
            }
            catch (CrashException e)
            {
                throw new Engine.Backend.StateException("crashed", e);
            }
        }

        public void Dispose()
        {
        }
    }
}
