using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Finds one object, by its id or as the only one of an exact name. None and several are errors that list what there is.</summary>
internal sealed class LookupFunction<T>(LookupKind<T> kind) : IFunction
    where T : class
{
    private const int MostListed = 20;

    public string Token => kind.Token;

    public async Task<InvokeResponse> InvokeAsync(Session session, PropertyMap arguments, CancellationToken cancellationToken)
    {
        var reader = new InputReader(arguments);
        var id = reader.Text("id", rule: ValueRules.Uuid);
        var name = reader.Text("name");
        var filter = LookupFilter.Read(reader, kind.Filters);
        reader.RefuseOthers();
        if (reader.IsMissing("id") && reader.IsMissing("name"))
            reader.Refuse("name", "is required, or id.");
        else if (!reader.IsMissing("id") && !reader.IsMissing("name"))
            reader.Refuse("id", "excludes name: give only one of both.");
        if (!reader.Failures.IsEmpty)
            return new(PropertyMap.Empty, reader.Failures);

        var found = id is null
            ? await FindByNameAsync(session, name!, filter, cancellationToken).ConfigureAwait(false)
            : await kind.FindAsync(session, id, cancellationToken).ConfigureAwait(false)
                ?? throw new ProviderException($"There is no {kind.Noun} of the id {id}.", nothingHappened: true);
        return InvokeResponse.Of(found.ToProperties());
    }

    private async Task<LookupResult> FindByNameAsync(Session session, string name, LookupFilter filter, CancellationToken cancellationToken)
    {
        var candidates = await kind.ListAsync(session, filter, cancellationToken).ConfigureAwait(false);
        return candidates.Where(item => item.Name == name).ToList() switch
        {
            [var found] => found,
            [] => throw new ProviderException(
                $"There is no {kind.Noun} '{name}' where it was looked for. There {Enumerate(candidates.Select(item => $"'{item.Name}'"))}.",
                nothingHappened: true),
            var several => throw new ProviderException(
                $"There are several of the name '{name}' ({kind.Noun}): {Enumerate(several.Select(item => item.ToString()))}. {Narrowing(filter)}.",
                nothingHappened: true),
        };
    }

    private static string Enumerate(IEnumerable<string> names)
    {
        var distinct = names.Distinct().Order(StringComparer.Ordinal).ToList();
        return distinct.Count switch
        {
            0 => "is none at all: check the roles of the personal access token",
            <= MostListed => $"are: {string.Join(", ", distinct)}",
            _ => $"are: {string.Join(", ", distinct.Take(MostListed))} and {distinct.Count - MostListed} more",
        };
    }

    private string Narrowing(LookupFilter filter)
    {
        ImmutableArray<string> free = [.. kind.Filters.Select(argument => argument.Name).Where(argument => !filter.Values.ContainsKey(argument))];
        return free.IsEmpty ? "Take it by its id" : $"Narrow the lookup by {string.Join(" or ", free)}, or take it by its id";
    }
}
