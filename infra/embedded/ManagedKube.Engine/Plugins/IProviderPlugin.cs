using System.Collections.Immutable;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins;

/// <summary>
/// A provider, wherever it runs. Calls may run in parallel. A failing call throws <see cref="ProviderCallException"/>; one that
/// left something behind throws <see cref="PartialOperationException"/>.
/// </summary>
public interface IProviderPlugin : IAsyncDisposable
{
    /// <summary>Checks the provider's own configuration.</summary>
    Task<CheckResult> CheckConfigAsync(CheckCall call, CancellationToken cancel);

    /// <summary>Tells what a change of the provider's configuration means.</summary>
    Task<DiffResult> DiffConfigAsync(DiffCall call, CancellationToken cancel);

    /// <summary>Gives the provider its configuration; once, before any call about a resource.</summary>
    Task ConfigureAsync(ConfigureCall call, CancellationToken cancel);

    /// <summary>Makes the provider that of another package; before anything else is asked of it.</summary>
    Task ParameterizeAsync(PackageParameter parameter, CancellationToken cancel) => throw new ProviderCallException(
        $"the provider cannot be parameterized, so it cannot become the package {parameter.Name}", CallEffect.None);

    /// <summary>Checks the inputs of a resource and fills in defaults.</summary>
    Task<CheckResult> CheckAsync(CheckCall call, CancellationToken cancel);

    /// <summary>Tells what a change of inputs means.</summary>
    Task<DiffResult> DiffAsync(DiffCall call, CancellationToken cancel);

    /// <summary>Creates a resource, or tells what creating it would give.</summary>
    Task<CreateResult> CreateAsync(CreateCall call, CancellationToken cancel);

    /// <summary>Reads the present state of a resource; null when it does not exist.</summary>
    Task<ReadResult?> ReadAsync(ReadCall call, CancellationToken cancel);

    /// <summary>Changes a resource, or tells what changing it would give.</summary>
    Task<UpdateResult> UpdateAsync(UpdateCall call, CancellationToken cancel);

    /// <summary>Deletes a resource.</summary>
    Task DeleteAsync(DeleteCall call, CancellationToken cancel);

    /// <summary>Runs a function.</summary>
    Task<InvokeResult> InvokeAsync(InvokeCall call, CancellationToken cancel);

    /// <summary>The ids of the existing resources that fit a query; null when the provider cannot tell.</summary>
    Task<ImmutableArray<string>?> ListAsync(ListCall call, CancellationToken cancel);

    /// <summary>Asks running operations to come to an early, safe end.</summary>
    Task CancelAsync();
}
