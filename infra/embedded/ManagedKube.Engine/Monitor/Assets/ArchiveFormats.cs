namespace ManagedKube.Engine.Monitor.Assets;

/// <summary>Tells an archive's format from its name, as Pulumi does.</summary>
internal static class ArchiveFormats
{
    private static readonly (string Ending, ArchiveFormat Format)[] Endings =
    [
        (".tar", ArchiveFormat.Tar),
        (".tgz", ArchiveFormat.TarGzip),
        (".tar.gz", ArchiveFormat.TarGzip),
        (".zip", ArchiveFormat.Zip),
        (".jar", ArchiveFormat.Zip),
    ];

    public static ArchiveFormat Of(string path) => Endings.FirstOrDefault(entry => path.EndsWith(entry.Ending, StringComparison.Ordinal)).Format;
}
