using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Plugins;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor;

/// <summary>The monitor on the wire. Calls that are not supported answer UNIMPLEMENTED, as programs expect.</summary>
internal sealed class MonitorService(RunStatus status) : ResourceMonitor.ResourceMonitorBase
{
    /// <summary>What answers; null while no program runs.</summary>
    public ProgramMonitor? Program { get; set; }

    public override Task<DeploymentInfo> GetDeploymentInfo(Empty request, ServerCallContext context) =>
        Run(program => Task.FromResult(program.Info()));

    public override Task<SupportsFeatureResponse> SupportsFeature(SupportsFeatureRequest request, ServerCallContext context) =>
        Task.FromResult(new SupportsFeatureResponse { HasSupport = MonitorFeatures.Supported.ContainsKey(request.Id) });

    public override Task<ResourceInvokeResponse> Invoke(ResourceInvokeRequest request, ServerCallContext context) =>
        Run(program => program.InvokeAsync(request));

    public override Task<ReadResourceResponse> ReadResource(ReadResourceRequest request, ServerCallContext context) =>
        Run(program => program.ReadResourceAsync(request));

    public override Task<RegisterResourceResponse> RegisterResource(RegisterResourceRequest request, ServerCallContext context) =>
        Run(program => program.RegisterResourceAsync(request));

    public override Task<Empty> RegisterResourceOutputs(RegisterResourceOutputsRequest request, ServerCallContext context) => Run(async program =>
    {
        await program.RegisterResourceOutputsAsync(request).ConfigureAwait(false);
        return new Empty();
    });

    public override Task<CallResponse> Call(ResourceCallRequest request, ServerCallContext context) => Run(program => program.CallAsync(request));

    public override Task<Empty> RegisterStackTransform(Callback request, ServerCallContext context) => Run(program => program.Transforms.AddToStack(request));

    public override Task<Empty> RegisterStackInvokeTransform(Callback request, ServerCallContext context) =>
        Run(program => program.InvokeTransforms.Add(request));

    public override Task<Empty> RegisterResourceHook(RegisterResourceHookRequest request, ServerCallContext context) =>
        Run(program => program.RegisterHook(request));

    public override Task<Empty> RegisterErrorHook(RegisterErrorHookRequest request, ServerCallContext context) => Run(program => program.RegisterHook(request));

    public override Task<RegisterPackageResponse> RegisterPackage(RegisterPackageRequest request, ServerCallContext context) =>
        Run(program => Task.FromResult(program.RegisterPackage(request)));

    public override Task<Empty> SignalAndWaitForShutdown(Empty request, ServerCallContext context) => Run(async program =>
    {
        await program.FinishAsync().ConfigureAwait(false);
        return new Empty();
    });

    private Task<Empty> Run(Action<ProgramMonitor> call) => Run(program =>
    {
        call(program);
        return Task.FromResult(new Empty());
    });

    private async Task<T> Run<T>(Func<ProgramMonitor, Task<T>> call)
    {
        if (Program is null)
            throw Unavailable();
        try
        {
            return await call(Program).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or DeploymentStoppedException)
        {
            throw Unavailable();
        }
        catch (Exception e) when (e is StepFailedException or RegistrationException or ProviderCallException or PluginException)
        {
            throw status.Stopped.IsCancellationRequested ? Unavailable() : new RpcException(new Status(StatusCode.Unknown, e.Message));
        }
        catch (FormatException e)
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, e.Message));
        }
        catch (Exception e) when (e is not RpcException)
        {
            status.Crash(e);
            throw new RpcException(new Status(StatusCode.Internal, $"the engine has failed: {e.Message}"));
        }
    }

    private static RpcException Unavailable() => new(new Status(StatusCode.Unavailable, "the deployment is shutting down"));
}
