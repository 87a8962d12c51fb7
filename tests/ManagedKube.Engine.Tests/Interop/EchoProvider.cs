using System.Collections.Concurrent;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Interop;

/// <summary>A provider on the wire that gives back what it gets; objects are created under the name of their resource.</summary>
internal sealed class EchoProvider : ResourceProvider.ResourceProviderBase
{
    /// <summary>The inputs of what was created, by name.</summary>
    public ConcurrentDictionary<string, Struct> Created { get; } = new();

    public override Task<ProviderHandshakeResponse> Handshake(ProviderHandshakeRequest request, ServerCallContext context) => Task.FromResult(
        new ProviderHandshakeResponse { AcceptSecrets = true, AcceptResources = true, AcceptOutputs = true, AcceptsByteString = true });

    public override Task<Empty> Attach(PluginAttach request, ServerCallContext context) => Task.FromResult(new Empty());

    public override Task<ConfigureResponse> Configure(ConfigureRequest request, ServerCallContext context) => Task.FromResult(new ConfigureResponse());

    public override Task<CheckResponse> Check(CheckRequest request, ServerCallContext context) => Task.FromResult(new CheckResponse { Inputs = request.News });

    public override Task<DiffResponse> Diff(DiffRequest request, ServerCallContext context) => Task.FromResult(new DiffResponse());

    public override Task<CreateResponse> Create(CreateRequest request, ServerCallContext context)
    {
        Created[request.Name] = request.Properties;
        return Task.FromResult(new CreateResponse { Id = request.Preview ? "" : request.Name, Properties = request.Properties });
    }

    public override Task<ReadResponse> Read(ReadRequest request, ServerCallContext context) =>
        Task.FromResult(new ReadResponse { Id = request.Id, Inputs = request.Inputs, Properties = request.Properties });

    public override Task<Empty> Delete(DeleteRequest request, ServerCallContext context) => Task.FromResult(new Empty());
}
