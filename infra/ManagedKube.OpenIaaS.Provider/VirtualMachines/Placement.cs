namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Where a machine is. Null: not known.</summary>
/// <param name="Zone">Its availability zone.</param>
/// <param name="Pool">Its pool.</param>
internal sealed record Placement(Reference? Zone, Reference? Pool)
{
    public bool ExcludesZone(Reference? zone) => Excludes(Zone, zone);

    public bool ExcludesPool(Reference? pool) => Excludes(Pool, pool);

    private static bool Excludes(Reference? own, Reference? other) => own?.Id is { } id && other?.Id is { } otherId && id != otherId;
}
