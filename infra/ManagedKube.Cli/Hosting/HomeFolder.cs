namespace ManagedKube.Cli.Hosting;

/// <summary>The folder that everything written goes to.</summary>
/// <param name="path">Its full path; it need not exist.</param>
internal sealed class HomeFolder(string path)
{
    private const string Variable = "MK_HOME";
    private const string DefaultName = ".mk";

    /// <summary>Its full path.</summary>
    public string Path { get; } = path;

    /// <summary>Where the file backend keeps the stacks' state, as <c>pulumi login file://</c> takes it.</summary>
    public string State => System.IO.Path.Combine(Path, "state");

    /// <summary>The simulator's world.</summary>
    public string SimulatorWorld => System.IO.Path.Combine(Path, "sim");

    /// <summary>Tells where the simulator that <c>mk sim start</c> runs can be called.</summary>
    public string SimulatorAccess => System.IO.Path.Combine(Path, "sim-server.json");

    /// <summary>The generated passphrase of stacks that live on the simulator.</summary>
    public string Passphrase => System.IO.Path.Combine(Path, "passphrase");

    /// <summary>Snapshots of etcd: those that upgrades begin with, and those that somebody asked for.</summary>
    public string EtcdSnapshots => System.IO.Path.Combine(Path, "etcd");

    /// <summary>Records of clusters that were taken down.</summary>
    public string Decommissioned => System.IO.Path.Combine(Path, "decommissioned");

    /// <summary>Logs.</summary>
    public string Logs => System.IO.Path.Combine(Path, "logs");

    /// <summary>The folder that an option, the environment or, without both, the project names.</summary>
    /// <param name="option">The value of <c>--home</c>; null when it is not given.</param>
    /// <param name="host">The surroundings; both are relative to its working folder.</param>
    /// <param name="projectFolder">Folder of the project.</param>
    public static HomeFolder Resolve(string? option, CliHost host, string projectFolder)
    {
        var chosen = option ?? host.Variable(Variable);
        return new HomeFolder(string.IsNullOrEmpty(chosen)
            ? System.IO.Path.Combine(projectFolder, DefaultName)
            : System.IO.Path.GetFullPath(chosen, host.WorkingFolder));
    }
}
