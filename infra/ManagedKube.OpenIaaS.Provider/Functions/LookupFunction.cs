using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Finds the one object of an exact name. None and several are errors that list what there is.</summary>
internal sealed class LookupFunction(ILookupSource source, Func<Session> session)
{
    private const int MostListed = 20;

    public async Task<InvokeResponse> InvokeAsync(PropertyMap arguments, CancellationToken cancellationToken)
    {
        var reader = new InputReader(arguments);
        var filter = LookupFilter.Read(reader, source.Scope);
        if (!reader.Failures.IsEmpty)
            return new(PropertyMap.Empty, reader.Failures);

        var key = $"{source.Token} {filter.MachineManagerId} {filter.PoolId}";
        var all = await session().Lookups.GetAsync(
            key, cancel => source.ListAsync(session().Client, filter, cancel), cancellationToken).ConfigureAwait(false);
        // A pool that the object does not tell was left to the API.
        var candidates = all.Where(item => filter.Admits(item.Zone?.Id ?? filter.MachineManagerId, item.Pool?.Id ?? filter.PoolId)).ToList();
        return candidates.Where(item => item.Name == filter.Name).ToList() switch
        {
            [var found] => InvokeResponse.Of(Write(found)),
            [] => throw new ProviderException(
                $"There is no {source.Noun} '{filter.Name}' where it was looked for. There {List(candidates.Select(item => $"'{item.Name}'"))}.",
                nothingHappened: true),
            var several => throw new ProviderException(
                $"There are several of the name '{filter.Name}' ({source.Noun}): {List(several.Select(Describe))}. Narrow the lookup by {Narrowing()}.",
                nothingHappened: true),
        };
    }

    private static PropertyMap Write(LookupResult found)
    {
        var result = found.Details.Set("id", found.Id).Set("name", found.Name);
        if (found.Zone?.Id is { } zone)
            result = result.Set("machineManagerId", zone);
        return found.Pool?.Id is { } pool ? result.Set("poolId", pool) : result;
    }

    private static string List(IEnumerable<string> names)
    {
        var distinct = names.Distinct().Order(StringComparer.Ordinal).ToList();
        return distinct.Count switch
        {
            0 => "is none at all: check the roles of the personal access token",
            <= MostListed => $"are: {string.Join(", ", distinct)}",
            _ => $"are: {string.Join(", ", distinct.Take(MostListed))} and {distinct.Count - MostListed} more",
        };
    }

    private static string Describe(LookupResult item) =>
        string.Join(' ', new[] { item.Id, item.Zone is null ? null : $"in zone {item.Zone.Name}", item.Pool is null ? null : $"pool {item.Pool.Name}" }
            .Where(part => part is not null));

    private string Narrowing() => source.Scope switch
    {
        LookupScope.Everywhere => "nothing; its name must be unique",
        LookupScope.Zone => "machineManagerId",
        _ => "machineManagerId and poolId",
    };
}
