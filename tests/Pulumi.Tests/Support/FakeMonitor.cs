using System.Collections.Concurrent;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Pulumi.Tests.Support;

/// <summary>The monitor of a <see cref="FakeEngine"/>: unless told otherwise, outputs are the inputs.</summary>
internal sealed class FakeMonitor : ResourceMonitor.ResourceMonitorBase
{
    private int _shutdowns;

    public HashSet<string> Features { get; } =
    [
        "resourceReferences", "aliasSpecs", "outputValues", "deletedWith", "replaceWith", "transforms", "invokeTransforms",
        "resourceHooks", "errorHooks", "parameterization",
    ];

    public ConcurrentQueue<string> FeatureQuestions { get; } = new();

    public ConcurrentQueue<RegisterResourceRequest> Registrations { get; } = new();

    public ConcurrentQueue<ReadResourceRequest> Reads { get; } = new();

    public ConcurrentQueue<RegisterResourceOutputsRequest> Outputs { get; } = new();

    public ConcurrentQueue<ResourceInvokeRequest> Invokes { get; } = new();

    public ConcurrentQueue<ResourceCallRequest> Calls { get; } = new();

    public ConcurrentQueue<RegisterResourceHookRequest> Hooks { get; } = new();

    public ConcurrentQueue<RegisterErrorHookRequest> ErrorHooks { get; } = new();

    public ConcurrentQueue<Callback> InvokeTransforms { get; } = new();

    public ConcurrentQueue<Pulumirpc.RegisterPackageRequest> Packages { get; } = new();

    public int Shutdowns => _shutdowns;

    public bool KnowsShutdown { get; set; } = true;

    /// <summary>Changes the answer to a registration, or throws.</summary>
    public Func<RegisterResourceRequest, RegisterResourceResponse, Task> OnRegister { get; set; } = (_, _) => Task.CompletedTask;

    public Func<ResourceInvokeRequest, ResourceInvokeResponse> OnInvoke { get; set; } = _ => new() { Return = new() };

    public Func<ResourceCallRequest, CallResponse> OnCall { get; set; } = _ => new() { Return = new() };

    public Func<Pulumirpc.RegisterPackageRequest, string> OnRegisterPackage { get; set; } = request => $"ref-of-{request.Name}";

    /// <summary>Runs while the program waits for the engine to finish.</summary>
    public Func<Task> OnShutdown { get; set; } = () => Task.CompletedTask;

    public Func<ReadResourceRequest, Struct> OnRead { get; set; } = request => request.Properties;

    public RegisterResourceRequest Registered(string name) => Registrations.Single(request => request.Name == name);

    public static string UrnOf(string parentUrn, string type, string name)
    {
        var parentType = parentUrn.Length == 0 ? Stack.TypeToken : Protocol.Urn.Parse(parentUrn).QualifiedType;
        return $"urn:pulumi:dev::proj::{(parentType == Stack.TypeToken ? "" : parentType + "$")}{type}::{name}";
    }

    public override Task<SupportsFeatureResponse> SupportsFeature(SupportsFeatureRequest request, ServerCallContext context)
    {
        FeatureQuestions.Enqueue(request.Id);
        return Task.FromResult(new SupportsFeatureResponse { HasSupport = Features.Contains(request.Id) });
    }

    public override async Task<RegisterResourceResponse> RegisterResource(RegisterResourceRequest request, ServerCallContext context)
    {
        Registrations.Enqueue(request);
        var response = new RegisterResourceResponse
        {
            Urn = UrnOf(request.Parent, request.Type, request.Name),
            Id = request.Custom ? $"{request.Name}-id" : "",
            Object = request.Object.Clone(),
        };
        await OnRegister(request, response);
        return response;
    }

    public override Task<Empty> RegisterResourceOutputs(RegisterResourceOutputsRequest request, ServerCallContext context)
    {
        Outputs.Enqueue(request);
        return Task.FromResult(new Empty());
    }

    public override Task<ReadResourceResponse> ReadResource(ReadResourceRequest request, ServerCallContext context)
    {
        Reads.Enqueue(request);
        return Task.FromResult(new ReadResourceResponse
        {
            Urn = UrnOf(request.Parent, request.Type, request.Name),
            Properties = OnRead(request),
        });
    }

    public override Task<ResourceInvokeResponse> Invoke(ResourceInvokeRequest request, ServerCallContext context)
    {
        Invokes.Enqueue(request);
        return Task.FromResult(OnInvoke(request));
    }

    public override Task<CallResponse> Call(ResourceCallRequest request, ServerCallContext context)
    {
        Calls.Enqueue(request);
        return Task.FromResult(OnCall(request));
    }

    public override Task<Empty> RegisterResourceHook(RegisterResourceHookRequest request, ServerCallContext context)
    {
        Hooks.Enqueue(request);
        return Task.FromResult(new Empty());
    }

    public override Task<Empty> RegisterErrorHook(RegisterErrorHookRequest request, ServerCallContext context)
    {
        ErrorHooks.Enqueue(request);
        return Task.FromResult(new Empty());
    }

    public override Task<Empty> RegisterStackInvokeTransform(Callback request, ServerCallContext context)
    {
        InvokeTransforms.Enqueue(request);
        return Task.FromResult(new Empty());
    }

    public override Task<RegisterPackageResponse> RegisterPackage(Pulumirpc.RegisterPackageRequest request, ServerCallContext context)
    {
        Packages.Enqueue(request);
        return Task.FromResult(new RegisterPackageResponse { Ref = OnRegisterPackage(request) });
    }

    public override async Task<Empty> SignalAndWaitForShutdown(Empty request, ServerCallContext context)
    {
        if (!KnowsShutdown)
            throw new RpcException(new Status(StatusCode.Unimplemented, ""));

        Interlocked.Increment(ref _shutdowns);
        await OnShutdown();
        return new Empty();
    }
}
