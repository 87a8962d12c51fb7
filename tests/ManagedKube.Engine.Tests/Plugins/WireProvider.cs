using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Plugins;

/// <summary>A provider as it answers on the wire; keeps the last request of each kind.</summary>
internal sealed class WireProvider : ResourceProvider.ResourceProviderBase
{
    public bool KnowsHandshake { get; init; } = true;

    public ConfigureResponse Capabilities { get; init; } = new() { SupportsPreview = true };

    public ProviderHandshakeRequest? LastHandshake { get; private set; }

    public PluginAttach? LastAttach { get; private set; }

    public ConfigureRequest? LastConfigure { get; private set; }

    public CreateRequest? LastCreate { get; private set; }

    public DiffRequest? LastDiff { get; private set; }

    public override Task<ProviderHandshakeResponse> Handshake(ProviderHandshakeRequest request, ServerCallContext context)
    {
        if (!KnowsHandshake)
            return base.Handshake(request, context);
        LastHandshake = request;
        return Task.FromResult(new ProviderHandshakeResponse { AcceptSecrets = true, AcceptResources = true });
    }

    public override Task<Empty> Attach(PluginAttach request, ServerCallContext context)
    {
        LastAttach = request;
        return Task.FromResult(new Empty());
    }

    public override Task<ConfigureResponse> Configure(ConfigureRequest request, ServerCallContext context)
    {
        LastConfigure = request;
        return Task.FromResult(Capabilities);
    }

    public override Task<DiffResponse> Diff(DiffRequest request, ServerCallContext context)
    {
        LastDiff = request;
        return Task.FromResult(new DiffResponse
        {
            Changes = DiffResponse.Types.DiffChanges.DiffSome,
            HasDetailedDiff = true,
            DetailedDiff = { ["a.b"] = new PropertyDiff { Kind = PropertyDiff.Types.Kind.UpdateReplace, InputDiff = true } },
        });
    }

    public override Task<CreateResponse> Create(CreateRequest request, ServerCallContext context)
    {
        LastCreate = request;
        return request.Name switch
        {
            "partial" => throw new Google.Rpc.Status
            {
                Code = (int)StatusCode.Unknown,
                Message = "half",
                Details =
                {
                    Any.Pack(
                        new ErrorResourceInitFailed { Id = "i", Reasons = { "disk" }, Properties = StructWriter.Write(PropertyMap.Of(("x", 1))) },
                        "type.googleapis.com"),
                },
            }.ToRpcException(),
            "invalid" => throw new Google.Rpc.Status
            {
                Code = (int)StatusCode.InvalidArgument,
                Message = "invalid",
                Details = { Any.Pack(new InputPropertiesError { Errors = { new InputPropertiesError.Types.PropertyError { PropertyPath = "size", Reason = "too big" } } }, "type.googleapis.com") },
            }.ToRpcException(),
            _ => Task.FromResult(new CreateResponse { Id = "new", Properties = request.Properties }),
        };
    }

    public override Task<InvokeResponse> Invoke(InvokeRequest request, ServerCallContext context) =>
        Task.FromResult(new InvokeResponse { Return = request.Args });

    public override async Task List(ListRequest request, IServerStreamWriter<ListResponse> responseStream, ServerCallContext context)
    {
        var page = request.ContinuationToken.Length == 0 ? "1" : "2";
        await responseStream.WriteAsync(new ListResponse { Result = new() { Id = "id" + page } });
        if (page == "1")
            await responseStream.WriteAsync(new ListResponse { Continuation = new() { ContinuationToken = "next" } });
    }
}
