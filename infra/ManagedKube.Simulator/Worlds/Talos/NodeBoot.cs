using ManagedKube.Simulator.Talos.Documents;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>A node comes up: which system boots, and which configuration it takes.</summary>
internal static class NodeBoot
{
    private const string CloudConfigHeader = "#cloud-config";
    private const string IncludeHeader = "#include";

    public static void Run(WorldEdit edit, TalosNode node)
    {
        node = node with { Boots = node.Boots + 1, IsTrusted = false, HasLeftEtcd = false, Fallback = null, FallsBackAt = null };
        if (node.IsWiped)
        {
            Hang(edit, node, "no bootable device: the whole system disk was wiped");
            return;
        }

        node = TakeSystem(edit, node);
        if (node.Staged is { } staged)
        {
            node = node with { Configuration = staged, Staged = null };
            edit.Note(node.MachineId, NodeEventKind.ConfigurationApplied, "staged");
        }

        if (node.Configuration is null)
            ReadUserData(edit, node);
        else
            TakeConfiguration(edit, node, node.Configuration);
    }

    /// <summary>Goes on with a configuration that was read or received, or hangs with it.</summary>
    public static void TakeConfiguration(WorldEdit edit, TalosNode node, string text)
    {
        var read = ConfigurationText.Of(text, node.System.Version);
        if (read.IsPartial)
        {
            Wait(edit, node, "the configuration lacks its version: v1alpha1 document; waiting for the rest");
            return;
        }

        if (read.Configuration is not { } configuration)
        {
            Hang(edit, node, read.Problems.Select(problem => $"configuration is not valid: {problem}"));
            return;
        }

        var configured = node with { Configuration = text };
        if (configuration.Hostname is null)
        {
            Hang(edit, configured, "network is not ready: nobody gives this node a hostname");
            return;
        }

        if (NodeAddresses.First(edit.World, configured) is null)
        {
            Hang(edit, configured, "network is not ready: this node has no address");
            return;
        }

        if (NodeAddresses.Clash(edit.World, configured) is { } clash)
        {
            Hang(edit, configured, $"network is not ready: address {clash.Address} is in use by another machine ({clash.Machine})");
            return;
        }

        edit.Store((configured with
        {
            Phase = NodePhase.Up,
            UpAt = node.UpAt,
            IsTrusted = configuration.IsControlPlane,
            EtcdUpAt = configuration.IsControlPlane && IsMember(edit.World, configured) ? edit.Now + edit.Times.EtcdStart : null,
            KubeletUpAt = edit.Now + edit.Times.KubeletStart,
        }).Saying(edit.Now, $"Talos {node.System} is up as {configuration.Hostname}"));
        edit.Note(node.MachineId, NodeEventKind.Up);
    }

    private static bool IsMember(World world, TalosNode node) =>
        node.Etcd is { } data && world.EtcdClusters.GetValueOrDefault(data.ClusterId)?.Find(data.MemberId) is not null;

    private static TalosNode TakeSystem(WorldEdit edit, TalosNode node)
    {
        if (!node.SpareIsNext || node.Spare is not { } next)
            return node;
        if (node.Faults.BootsOldSystem)
            return (node with { SpareIsNext = false }).Saying(edit.Now, $"{next} did not boot; fell back to {node.System}");
        edit.Note(node.MachineId, NodeEventKind.SystemChanged, $"{next} {next.Schematic}");
        return node with { System = next, Spare = node.System, SpareIsNext = false };
    }

    private static void ReadUserData(WorldEdit edit, TalosNode node)
    {
        var text = edit.World.VirtualMachines[node.MachineId].CloudInit?.CloudConfig;
        var firstLine = text?.Split('\n')[0].TrimEnd();
        if (string.IsNullOrWhiteSpace(text))
            Wait(edit, node, "no user-data");
        else if (firstLine == CloudConfigHeader)
            Wait(edit, node, $"user-data begins with {CloudConfigHeader} and is ignored");
        else if (firstLine == IncludeHeader)
            Hang(edit, node, "user-data names a URL, and nothing answers there; trying again");
        else
            TakeConfiguration(edit, node, text);
    }

    private static void Wait(WorldEdit edit, TalosNode node, string why)
    {
        edit.Store((node with { Phase = NodePhase.Maintenance }).Saying(edit.Now, $"{why}: entering maintenance mode"));
        edit.Note(node.MachineId, NodeEventKind.Maintenance, why);
    }

    private static void Hang(WorldEdit edit, TalosNode node, params IEnumerable<string> reasons)
    {
        var lines = reasons.ToList();
        edit.Store(lines.Aggregate(node with { Phase = NodePhase.Stuck }, (saying, line) => saying.Saying(edit.Now, line)));
        edit.Note(node.MachineId, NodeEventKind.Stuck, lines[0]);
    }
}
