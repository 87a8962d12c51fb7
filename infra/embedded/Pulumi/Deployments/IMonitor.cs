using Pulumirpc;

namespace Pulumi;

/// <summary>What a program asks the engine for.</summary>
internal interface IMonitor
{
    Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request);

    Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request);

    Task<CallResponse> CallAsync(ResourceCallRequest request);

    Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request);

    Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request);

    Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request);

    Task RegisterStackInvokeTransformAsync(Callback callback);

    Task RegisterResourceHookAsync(RegisterResourceHookRequest request);

    Task RegisterErrorHookAsync(RegisterErrorHookRequest request);

    Task<RegisterPackageResponse> RegisterPackageAsync(Pulumirpc.RegisterPackageRequest request);

    /// <summary>Says that nothing more will be registered, and waits until the engine needs the program no longer.</summary>
    Task SignalAndWaitForShutdownAsync();
}
