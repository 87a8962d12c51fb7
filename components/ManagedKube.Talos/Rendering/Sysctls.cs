namespace ManagedKube.Talos.Rendering;

/// <summary>Kernel parameters.</summary>
internal static class Sysctls
{
    // Every pod that watches files takes some of these.
    private static readonly Dictionary<string, string> Everywhere = new()
    {
        ["fs.inotify.max_user_instances"] = "8192",
        ["fs.inotify.max_user_watches"] = "1048576",
    };

    // Each OSD keeps many requests and threads.
    private static readonly Dictionary<string, string> WithCeph = new()
    {
        ["fs.aio-max-nr"] = "1048576",
        ["kernel.pid_max"] = "4194304",
    };

    public static SortedDictionary<string, string> Of(NodeSettings settings)
    {
        var all = new SortedDictionary<string, string>(Everywhere, StringComparer.Ordinal);
        foreach (var (key, value) in settings.CephDisks.Count > 0 ? WithCeph.Concat(settings.Sysctls) : settings.Sysctls)
            all[key] = value;
        return all;
    }
}
