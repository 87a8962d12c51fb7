using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The pool that was found.</summary>
[OutputType]
public sealed class GetPoolResult
{
    /// <summary>UUID of the pool.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    /// <summary>UUID of the hypervisor's own object.</summary>
    public readonly string InternalId;

    /// <summary>Short label.</summary>
    public readonly string? Label;

    /// <summary>Whether the pool restarts the machines of failed hosts.</summary>
    public readonly bool HighAvailabilityEnabled;

    /// <summary>Class of its blades, for example STANDARD.</summary>
    public readonly string? BladeType;

    [OutputConstructor]
    private GetPoolResult(
        string id,
        string name,
        string machineManagerId,
        string internalId,
        string? label,
        bool highAvailabilityEnabled,
        string? bladeType)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        InternalId = internalId;
        Label = label;
        HighAvailabilityEnabled = highAvailabilityEnabled;
        BladeType = bladeType;
    }
}
