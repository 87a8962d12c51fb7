using ManagedKube.Simulator.Worlds;

namespace ManagedKube.Simulator.Http.Inspection;

/// <summary>What there is beside machines: buckets, addresses, replication and tokens. No key and no secret.</summary>
internal sealed record ServicesOverview
{
    public required IReadOnlyList<BucketOverview> Buckets { get; init; }

    public required IReadOnlyList<string> StorageAccounts { get; init; }

    public required IReadOnlyList<AddressOverview> StaticIps { get; init; }

    public required IReadOnlyList<FloatingIpOverview> FloatingIps { get; init; }

    public required IReadOnlyList<string> ReplicationPolicies { get; init; }

    public required IReadOnlyList<string> PersonalAccessTokens { get; init; }

    public static ServicesOverview Of(World world) => new()
    {
        Buckets = [.. world.Buckets.Values.OrderBy(bucket => bucket.Name, StringComparer.Ordinal).Select(bucket => new BucketOverview(
            bucket.Name, bucket.Versioning.ToString(), bucket.Files.Length, [.. bucket.Grants.Select(grant => $"{grant.StorageAccount}: {grant.Role}")]))],
        StorageAccounts = [.. world.StorageAccounts.Keys.Order(StringComparer.Ordinal)],
        StaticIps = [.. world.StaticIps.Values.OrderBy(address => address.IpAddress, StringComparer.Ordinal).Select(address => new AddressOverview(
            address.IpAddress, address.MacAddress, world.Inventory.PrivateNetworks[address.PrivateNetworkId].Name, address.Source.ToString().ToLowerInvariant()))],
        FloatingIps = [.. world.FloatingIps.Values.OrderBy(address => address.IpAddress, StringComparer.Ordinal).Select(address => new FloatingIpOverview(
            address.IpAddress, address.Description, address.StaticIpId is { } bound ? world.StaticIps.GetValueOrDefault(bound)?.IpAddress : null))],
        ReplicationPolicies = [.. world.ReplicationPolicies.Values.Select(policy => policy.Name).Order(StringComparer.Ordinal)],
        PersonalAccessTokens = [.. world.PersonalAccessTokens.Values.OrderBy(token => token.Name, StringComparer.Ordinal)
            .Select(token => $"{token.Name} until {Timestamp.Format(token.ExpirationDate)[..10]}")],
    };
}

internal sealed record BucketOverview(string Name, string Versioning, int Objects, IReadOnlyList<string> Access);

internal sealed record AddressOverview(string IpAddress, string MacAddress, string Network, string Source);

/// <param name="IpAddress">The public address.</param>
/// <param name="Description">What it is for.</param>
/// <param name="BoundTo">The private address that it leads to; null when it is free.</param>
internal sealed record FloatingIpOverview(string IpAddress, string Description, string? BoundTo);
