using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Targets;

/// <summary>The PATH that programs are found on: that of this process, and behind it what comes with <c>mk</c>.</summary>
internal static class ToolPath
{
    /// <summary>The variable.</summary>
    public const string Variable = "PATH";

    // Behind the user's own PATH: Talos' and Kubernetes' own clients are used wherever they are installed.
    private static readonly string[] Clients = ["ManagedKube.Talosctl", "ManagedKube.Kubectl"];

    /// <summary>The folders of the clients of machines and clusters that <c>mk</c> brings for the simulator.</summary>
    public static IEnumerable<string> ClientFolders() => Clients.Select(Built).Where(Directory.Exists);

    /// <summary>The folder of the runtime that runs this process; none when it is not started by <c>dotnet</c>.</summary>
    public static IEnumerable<string> RuntimeFolder() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Path.GetDirectoryName(Environment.ProcessPath)!] : [];

    /// <summary>The PATH with folders that are not on it yet; null when none is new.</summary>
    public static string? With(CliHost host, IEnumerable<string> folders)
    {
        var present = (host.Variable(Variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var missing = folders.Except(present).ToList();
        return missing.Count == 0 ? null : string.Join(Path.PathSeparator, present.Concat(missing));
    }

    /// <summary>The place of a program; null when it is nowhere on the PATH.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="environment">Looks a variable up; null when it is unset.</param>
    public static string? Find(string program, Func<string, string?> environment) => (environment(Variable) ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, $"{program}.exe") })
        .FirstOrDefault(File.Exists);

    /// <summary>The folder of a program that is built along with this one.</summary>
    private static string Built(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.GetFullPath(Path.Combine(own.FullName, "..", "..", project, own.Name));
    }
}
