namespace ManagedKube.Engine.Monitor.Assets;

/// <summary>How an archive file is packed.</summary>
internal enum ArchiveFormat
{
    /// <summary>It is none; a path means a folder then.</summary>
    None,

    Tar,

    TarGzip,

    /// <summary>Java archives too.</summary>
    Zip,
}
