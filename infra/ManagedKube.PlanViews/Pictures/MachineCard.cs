using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>One machine.</summary>
internal static class MachineCard
{
    /// <summary>The least width that its name, address and size need.</summary>
    public const double Narrowest = 192;

    private const double TileWidth = 42;
    private const double TileHeight = 24;

    /// <summary>The machine with all that is known of it.</summary>
    public static Box Of(MachinePlan machine, double width)
    {
        var inside = Cards.InsideCard(width);
        var card = Cards.Text(width, SurfaceOf(machine),
            (machine.Name, TextStyle.Name), (machine.Address.ToString(), TextStyle.Body), (PlanWords.Size(machine), TextStyle.Body));
        return Cards.With(card, Arrange.Flow(inside, 5, Disks(machine).Select(disk => Cards.Chip(disk, inside)))) with { Title = Describe(machine) };
    }

    /// <summary>The machine as its number.</summary>
    public static Box Tile(MachinePlan machine) => new()
    {
        Bounds = new Rect(0, 0, TileWidth, TileHeight),
        Surface = SurfaceOf(machine),
        Radius = 4,
        Title = Describe(machine),
        Labels =
        [
            Label.Below(
                (TileHeight - TextStyle.Body.LineHeight) / 2,
                machine.Name[(machine.Name.LastIndexOf('-') + 1)..],
                TileWidth / 2,
                TextStyle.Body,
                TextAnchor.Middle),
        ],
    };

    /// <summary>What the machine's disks are.</summary>
    public static IEnumerable<string> Disks(MachinePlan machine)
    {
        yield return $"OS {PlanWords.Gb(machine.OsDiskGb)}";
        if (!machine.CephDisks.IsEmpty)
            yield return $"Ceph {PlanWords.CephDisks(machine)}";
        if (machine.LocalDisk is { } local)
            yield return $"local {PlanWords.Gb(local.SizeGb)}";
    }

    private static Surface SurfaceOf(MachinePlan machine) => machine switch
    {
        { IsVirtualMachine: false } => Surface.BareMetal,
        { Role: MachineRole.GitRunner } => Surface.GitRunner,
        { Role: MachineRole.ControlPlane } => Surface.ControlPlane,
        { Role: MachineRole.StorageNode } => Surface.StorageNode,
        _ => Surface.Worker,
    };

    private static string Describe(MachinePlan machine) =>
        $"{machine.Name}, {PlanWords.Role(machine.Role)}, {machine.Zone}, {machine.Address}: {PlanWords.Size(machine)}, {string.Join(", ", Disks(machine))}";
}
