using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>A kind of object that can be looked up, one by id or exact name and all that are somewhere.</summary>
/// <typeparam name="T">How the API shows it.</typeparam>
internal sealed record LookupKind<T>
    where T : class
{
    /// <summary>The function that finds one, for example <c>openiaas:compute:getNetwork</c>.</summary>
    public required string Token { get; init; }

    /// <summary>What the object is called in messages.</summary>
    public required string Noun { get; init; }

    /// <summary>The property of the list function that holds the objects; the function's name ends in it too.</summary>
    public required string Plural { get; init; }

    /// <summary>By what it can be narrowed.</summary>
    public ImmutableArray<LookupArgument> Filters { get; init; } = [];

    /// <summary>Whether it comes and goes while a stack is deployed, so that nothing may be remembered.</summary>
    public bool Changes { get; init; }

    public required Func<OpenIaaSClient, string, CancellationToken, Task<T?>> Find { get; init; }

    public required Func<OpenIaaSClient, LookupFilter, CancellationToken, Task<IReadOnlyList<T>>> List { get; init; }

    public required Func<T, LookupResult> Map { get; init; }

    /// <summary>The function that finds one, and the one that lists all.</summary>
    public ImmutableArray<IFunction> Functions => [new LookupFunction<T>(this), new ListFunction<T>(this)];

    /// <summary>All objects that a filter lets through.</summary>
    public async Task<ImmutableArray<LookupResult>> ListAsync(Session session, LookupFilter filter, CancellationToken cancellationToken)
    {
        var all = await ReadAsync(
            session,
            $"{Token} {filter.Values}",
            async cancel => await List(session.Client, filter, cancel).ConfigureAwait(false),
            cancellationToken)
            .ConfigureAwait(false);
        return [.. all.Select(Map).Where(filter.Admits)];
    }

    /// <summary>The object of an id, or null.</summary>
    public async Task<LookupResult?> FindAsync(Session session, string id, CancellationToken cancellationToken) =>
        await ReadAsync(session, $"{Token} {id}", cancel => Find(session.Client, id, cancel), cancellationToken).ConfigureAwait(false) is { } found
            ? Map(found)
            : null;

    private Task<TRead> ReadAsync<TRead>(
        Session session, string key, Func<CancellationToken, Task<TRead>> read, CancellationToken cancellationToken) =>
        Changes ? read(cancellationToken) : session.Lookups.GetAsync(key, read, cancellationToken);
}
