namespace ManagedKube.Engine.Backend.Files;

/// <summary>A file on a disk that only grows.</summary>
internal sealed class DiskAppendFile : IAppendFile
{
    private readonly string _path;
    private readonly FileStream _stream;
    private long _length;

    public DiskAppendFile(string path, FileStream stream)
    {
        _path = path;
        _stream = stream;
        _length = stream.Length;
    }

    public void Write(ReadOnlySpan<byte> content)
    {
        try
        {
            _stream.Position = _length;
            _stream.Write(content);
            _stream.Flush(flushToDisk: true);
            _length += content.Length;
        }
        catch (Exception e) when (DiskFiles.IsDiskFault(e))
        {
            TryCut();
            throw DiskFiles.Failed("written", _path, e);
        }
    }

    public void Dispose() => _stream.Dispose();

    private void TryCut()
    {
        try
        {
            _stream.SetLength(_length);
        }
        catch (Exception e) when (DiskFiles.IsDiskFault(e))
        {
            // A torn line at the end is recognised when it is read.
        }
    }
}
