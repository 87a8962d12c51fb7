using System.Collections.Immutable;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Kubernetes;

/// <summary>What the provider does for one sort of resources. Nothing but <see cref="Check"/> works without a configured cluster.</summary>
internal interface IResourceType
{
    CheckResponse Check(CheckRequest request);

    Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel);

    Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel);

    Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel);

    Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel);

    Task DeleteAsync(DeleteRequest request, CancellationToken cancel);

    /// <summary>The ids of what an interrupted creation with these inputs can have made.</summary>
    Task<ImmutableArray<ListResult>> FindCreatedAsync(PropertyMap inputs, CancellationToken cancel);
}
