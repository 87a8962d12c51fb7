namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>A kind of object that can be looked up.</summary>
internal interface ILookupSource
{
    /// <summary>The function.</summary>
    string Token { get; }

    /// <summary>What the object is called in messages.</summary>
    string Noun { get; }

    /// <summary>By what it can be narrowed.</summary>
    LookupScope Scope { get; }

    Task<IReadOnlyList<LookupResult>> ListAsync(OpenIaaSClient client, LookupFilter filter, CancellationToken cancellationToken);
}
