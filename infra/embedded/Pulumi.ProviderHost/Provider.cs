using System.Collections.Immutable;
using Pulumi.ProviderHost.Requests;

namespace Pulumi.ProviderHost;

/// <summary>
/// A provider: the logic behind a plugin. Calls arrive in parallel. What is not overridden answers as the protocol wants it
/// from a provider without that feature.
/// </summary>
public abstract class Provider
{
    /// <summary>Pulumi package schema as JSON.</summary>
    public abstract Task<string> GetSchemaAsync(CancellationToken cancel);

    /// <summary>Checks the provider's own configuration. Must not contact anything.</summary>
    public virtual Task<CheckResponse> CheckConfigAsync(CheckRequest request, CancellationToken cancel) =>
        Task.FromResult(CheckResponse.Valid(request.News));

    /// <summary>Compares two configurations; a change with <c>Replace</c> replaces the provider and all its resources.</summary>
    public abstract Task<DiffResponse> DiffConfigAsync(DiffRequest request, CancellationToken cancel);

    /// <summary>Takes the configuration.</summary>
    public abstract Task ConfigureAsync(ConfigureRequest request, CancellationToken cancel);

    /// <summary>Checks the inputs of a resource and fills in defaults; reports all violations.</summary>
    public abstract Task<CheckResponse> CheckAsync(CheckRequest request, CancellationToken cancel);

    /// <summary>Tells what a change of inputs means.</summary>
    public abstract Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel);

    /// <summary>Creates a resource.</summary>
    /// <exception cref="InitializationFailedException">It exists, but not as wanted.</exception>
    public abstract Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel);

    /// <summary>Reads the present state of a resource.</summary>
    public abstract Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel);

    /// <summary>Changes a resource in place.</summary>
    /// <exception cref="InitializationFailedException">It was changed, but not wholly.</exception>
    /// <returns>All outputs.</returns>
    public abstract Task<Protocol.Values.PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel);

    /// <summary>Deletes a resource.</summary>
    public abstract Task DeleteAsync(DeleteRequest request, CancellationToken cancel);

    /// <summary>Runs a function.</summary>
    public virtual Task<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancel) =>
        throw new ProviderException($"There is no function '{request.Token}'.", nothingHappened: true);

    /// <summary>Lists existing resources; null when the provider cannot.</summary>
    public virtual Task<ImmutableArray<ListResult>?> ListAsync(ListRequest request, CancellationToken cancel) =>
        Task.FromResult<ImmutableArray<ListResult>?>(null);

    /// <summary>Asks for an early end: running operations come to a safe point and fail.</summary>
    public virtual Task CancelAsync() => Task.CompletedTask;
}
