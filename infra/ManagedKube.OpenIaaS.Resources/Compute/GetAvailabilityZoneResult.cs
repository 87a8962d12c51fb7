using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The availability zone that was found.</summary>
[OutputType]
public sealed class GetAvailabilityZoneResult
{
    /// <summary>UUID of the availability zone.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Name of the orchestrator.</summary>
    public readonly string? OsName;

    /// <summary>Version of the orchestrator.</summary>
    public readonly string? OsVersion;

    [OutputConstructor]
    private GetAvailabilityZoneResult(string id, string name, string? osName, string? osVersion)
    {
        Id = id;
        Name = name;
        OsName = osName;
        OsVersion = osVersion;
    }
}
