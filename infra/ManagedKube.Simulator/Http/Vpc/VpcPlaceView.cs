using System.Text.Json.Serialization;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Vpc;

/// <summary>Where in a VPC a network, or an adapter on it, is.</summary>
internal sealed record VpcPlaceView
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required ReferenceView PrivateNetwork { get; init; }

    /// <summary>Of an adapter only: the address that its guest has now.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StaticIpAddress { get; init; }

    public static VpcPlaceView Of(PrivateNetwork network) => new()
    {
        Id = network.Vpc.Id,
        Name = network.Vpc.Name,
        PrivateNetwork = network.ToReference(),
    };
}
