namespace ManagedKube.Cli.Clusters;

/// <summary>What the program of a cluster makes, as verbs and guards find it in states and plans.</summary>
internal static class ClusterResources
{
    /// <summary>The type of virtual machines.</summary>
    public const string VirtualMachine = "openiaas:compute:VirtualMachine";

    /// <summary>The type of their data disks.</summary>
    public const string VirtualDisk = "openiaas:compute:VirtualDisk";

    /// <summary>The type of buckets.</summary>
    public const string Bucket = "openiaas:objectstorage:Bucket";

    /// <summary>The type of what the driver of machines does.</summary>
    public const string Command = "command:local:Command";

    private const string NodeSuffix = "-node";

    /// <summary>The name of the command that makes a machine a node.</summary>
    public static string NodeOf(string machine) => machine + NodeSuffix;

    /// <summary>The machine that a command of that name makes a node; null when it is another one.</summary>
    public static string? MachineOf(string command) => command.EndsWith(NodeSuffix, StringComparison.Ordinal) ? command[..^NodeSuffix.Length] : null;
}
