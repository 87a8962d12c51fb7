namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>A kind of object that can be looked up, made of a list call and a mapping.</summary>
internal sealed class LookupSource<T>(
    string token,
    string noun,
    LookupScope scope,
    Func<OpenIaaSClient, LookupFilter, CancellationToken, Task<IReadOnlyList<T>>> list,
    Func<T, LookupResult> map) : ILookupSource
{
    public string Token => token;

    public string Noun => noun;

    public LookupScope Scope => scope;

    public async Task<IReadOnlyList<LookupResult>> ListAsync(
        OpenIaaSClient client, LookupFilter filter, CancellationToken cancellationToken) =>
        [.. (await list(client, filter, cancellationToken).ConfigureAwait(false)).Select(map)];
}
