using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumi.Protocol.Transport;
using Pulumirpc;

namespace Pulumi;

/// <summary>The monitor of an engine in another process.</summary>
internal sealed class GrpcMonitor : IMonitor, IDisposable
{
    private readonly LoopbackChannel _channel;
    private readonly ResourceMonitor.ResourceMonitorClient _client;

    /// <param name="address">The address as <c>host:port</c>.</param>
    public GrpcMonitor(string address)
    {
        _channel = LoopbackChannel.Open(address);
        _client = new(_channel);
    }

    public async Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request)
        => await _client.SupportsFeatureAsync(request);

    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request) => await _client.InvokeAsync(request);

    public async Task<CallResponse> CallAsync(ResourceCallRequest request) => await _client.CallAsync(request);

    public async Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request)
        => await _client.ReadResourceAsync(request);

    public async Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request)
        => await _client.RegisterResourceAsync(request);

    public async Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request)
        => await _client.RegisterResourceOutputsAsync(request);

    public async Task RegisterStackInvokeTransformAsync(Callback callback) => await _client.RegisterStackInvokeTransformAsync(callback);

    public async Task RegisterResourceHookAsync(RegisterResourceHookRequest request) => await _client.RegisterResourceHookAsync(request);

    public async Task RegisterErrorHookAsync(RegisterErrorHookRequest request) => await _client.RegisterErrorHookAsync(request);

    public async Task<RegisterPackageResponse> RegisterPackageAsync(Pulumirpc.RegisterPackageRequest request)
        => await _client.RegisterPackageAsync(request);

    public async Task SignalAndWaitForShutdownAsync()
    {
        try
        {
            await _client.SignalAndWaitForShutdownAsync(new Empty());
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
        {
            // An engine without this call takes the end of the process as the signal.
        }
    }

    public void Dispose() => _channel.Dispose();
}
