using System.Collections.Immutable;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>What acts on a custom resource: its provider, or, for a provider resource, the engine.</summary>
internal interface IResourceDriver
{
    /// <summary>Whether its operations have an effect outside, so that they must be journaled.</summary>
    bool ActsOutside { get; }

    Task<CheckResult> CheckAsync(Urn urn, PropertyMap olds, PropertyMap news);

    Task<DiffResult> DiffAsync(ResourceState old, PropertyMap news, ImmutableArray<string> ignoreChanges);

    Task<CreateResult> CreateAsync(ResourceState wanted);

    Task<UpdateResult> UpdateAsync(ResourceState old, ResourceState wanted);

    /// <summary>The resource stays as it is.</summary>
    Task KeepAsync(ResourceState wanted);

    Task DeleteAsync(ResourceState old);

    /// <summary>The present state; null when it does not exist.</summary>
    Task<ReadResult?> ReadAsync(ReadCall call);

    /// <summary>Ids of existing resources that a creation with those inputs can have made; null when that cannot be told.</summary>
    Task<ImmutableArray<string>?> FindCreatedAsync(string type, PropertyMap inputs);
}
