using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>An object that a lookup may find.</summary>
/// <param name="Id">UUID.</param>
/// <param name="Name">Name.</param>
/// <param name="Zone">The zone it is in, if any.</param>
/// <param name="Pool">The pool it is in, if any.</param>
/// <param name="Details">What else the function returns.</param>
internal sealed record LookupResult(string Id, string Name, Reference? Zone, Reference? Pool, PropertyMap Details)
{
    /// <summary>The object as the function returns it.</summary>
    public PropertyMap ToProperties()
    {
        var result = Details.Set("id", Id).Set("name", Name);
        if (Zone?.Id is { } zone)
            result = result.Set("machineManagerId", zone);
        return Pool?.Id is { } pool ? result.Set("poolId", pool) : result;
    }

    /// <summary>For a message that lists several.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Id, Zone is null ? null : $"in zone {Zone.Name}", Pool is null ? null : $"pool {Pool.Name}" }
            .Where(part => part is not null));
}
