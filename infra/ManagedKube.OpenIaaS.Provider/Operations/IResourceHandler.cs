using System.Collections.Immutable;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>Everything that the provider can do with one resource type. Check and Diff are pure.</summary>
internal interface IResourceHandler
{
    /// <summary>The resource type.</summary>
    string Token { get; }

    CheckResponse Check(PropertyMap olds, PropertyMap news);

    DiffResponse Diff(DiffRequest request);

    Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken);

    Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken);

    Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken);

    Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken);

    /// <summary>The existing objects that a creation with these inputs can have made.</summary>
    Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken);
}
