using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Targets;

/// <summary>The PATH that programs are found on: that of this process, and behind it what comes with <c>mk</c>.</summary>
internal static class ToolPath
{
    /// <summary>The variable.</summary>
    public const string Variable = "PATH";

    // Only where the user has none of these: Talos' and Kubernetes' own clients come first wherever they are installed.
    private static readonly string[] Clients = ["ManagedKube.Talosctl", "ManagedKube.Kubectl"];

    /// <summary>The PATH with the runtime that runs this process.</summary>
    public static string WithRuntime(CliHost host) => Join(host, Runtime());

    /// <summary>The PATH with the runtime, and with the clients of machines and clusters that <c>mk</c> brings for the simulator.</summary>
    public static string WithClients(CliHost host) => Join(host, [.. Runtime(), .. Clients.Select(Built)]);

    private static string Join(CliHost host, IEnumerable<string> folders) =>
        string.Join(Path.PathSeparator, new[] { host.Variable(Variable) ?? "" }.Concat(folders.Where(Directory.Exists)).Where(part => part.Length > 0));

    private static IEnumerable<string> Runtime() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Path.GetDirectoryName(Environment.ProcessPath)!] : [];

    /// <summary>The folder of a program that is built along with this one.</summary>
    private static string Built(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.GetFullPath(Path.Combine(own.FullName, "..", "..", project, own.Name));
    }
}
