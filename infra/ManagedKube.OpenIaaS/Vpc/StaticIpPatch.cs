using System.Text.Json.Serialization;

namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>Properties of a static IP to change; what is null stays as it is.</summary>
public sealed record StaticIpPatch
{
    /// <summary>MAC address.</summary>
    public string? MacAddress { get; init; }

    /// <summary>What it is for.</summary>
    public string? ResourceDescription { get; init; }

    /// <summary>Whether nothing would change.</summary>
    [JsonIgnore]
    public bool IsEmpty => this is { MacAddress: null, ResourceDescription: null };
}
