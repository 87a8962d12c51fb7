using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumi.Serialization;
using Pulumirpc;
using ProtocolUrn = Pulumi.Protocol.Urn;
using Struct = Google.Protobuf.WellKnownTypes.Struct;
using Value = Google.Protobuf.WellKnownTypes.Value;

namespace Pulumi.Testing;

/// <summary>Stands in for the engine in a test, and asks mocks where an engine would ask providers.</summary>
internal sealed class MockMonitor(IMocks mocks, string project, string stack) : IMonitor
{
    private readonly ConcurrentDictionary<string, Struct> _registered = new();

    /// <summary>All resources in the order of their registration.</summary>
    public ConcurrentQueue<Resource> Resources { get; } = new();

    // Output values would show up as outputs in the inputs that mocks see.
    public Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request)
        => Task.FromResult(new SupportsFeatureResponse { HasSupport = request.Id != "outputValues" });

    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request)
    {
        if (request.Tok == "pulumi:pulumi:getResource")
        {
            var urn = request.Args.Fields["urn"].StringValue;
            return new()
            {
                Return = _registered.TryGetValue(urn, out var known)
                    ? known
                    : throw new InvalidOperationException($"Unknown resource {urn}"),
            };
        }

        return new() { Return = await CallMocksAsync(request.Tok, request.Args, request.Provider).ConfigureAwait(false) };
    }

    public async Task<CallResponse> CallAsync(ResourceCallRequest request)
        => new() { Return = await CallMocksAsync(request.Tok, request.Args, request.Provider).ConfigureAwait(false) };

    public async Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request)
    {
        Resources.Enqueue(resource);
        var (_, state) = await mocks.NewResourceAsync(new()
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = ToPlainValues(request.Properties),
            Provider = request.Provider,
            Id = request.Id,
        }).ConfigureAwait(false);

        var urn = CreateUrn(request.Parent, request.Type, request.Name);
        var properties = await SerializeAsync(state).ConfigureAwait(false);
        Remember(urn, request.Id, properties);
        return new() { Urn = urn, Properties = properties };
    }

    public async Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request)
    {
        Resources.Enqueue(resource);
        var urn = CreateUrn(request.Parent, request.Type, request.Name);
        if (request.Type == Stack.TypeToken)
            return new() { Urn = urn, Object = new Struct() };

        var (mockId, state) = await mocks.NewResourceAsync(new()
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = ToPlainValues(request.Object),
            Provider = request.Provider,
            Id = request.ImportId,
        }).ConfigureAwait(false);

        var id = mockId ?? request.ImportId;
        var properties = await SerializeAsync(state).ConfigureAwait(false);
        Remember(urn, id, properties);
        return new() { Urn = urn, Id = id, Object = properties };
    }

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request)
        => mocks.RegisterResourceOutputs(new(
            request.Urn,
            request.Outputs.Fields.ToImmutableDictionary(
                field => field.Key,
                field => new Output<object?>(Task.FromResult(PropertyDeserializer.Deserialize(StructReader.Read(field.Value)))))));

    // Nothing calls the program back in a test.
    public Task RegisterStackInvokeTransformAsync(Callback callback) => Task.CompletedTask;

    public Task RegisterResourceHookAsync(RegisterResourceHookRequest request) => Task.CompletedTask;

    public Task RegisterErrorHookAsync(RegisterErrorHookRequest request) => Task.CompletedTask;

    public Task<RegisterPackageResponse> RegisterPackageAsync(Pulumirpc.RegisterPackageRequest request)
        => Task.FromResult(new RegisterPackageResponse { Ref = $"{request.Name}-{request.Version}" });

    public Task SignalAndWaitForShutdownAsync() => Task.CompletedTask;

    private async Task<Struct> CallMocksAsync(string token, Struct args, string provider)
    {
        var result = await mocks.CallAsync(new() { Token = token, Args = ToPlainValues(args), Provider = provider }).ConfigureAwait(false);
        return await SerializeAsync(result).ConfigureAwait(false);
    }

    private void Remember(string urn, string id, Struct properties)
        => _registered[urn] = new()
        {
            Fields =
            {
                ["urn"] = Value.ForString(urn),
                ["id"] = Value.ForString(id),
                ["state"] = Value.ForStruct(properties),
            },
        };

    /// <summary>The URN as the official mocks compose it: with the outermost type of the parent, a stack's included.</summary>
    private string CreateUrn(string parentUrn, string type, string name)
    {
        var parentType = parentUrn.Length == 0 ? "" : ProtocolUrn.Parse(parentUrn).QualifiedType.Split('$')[0] + "$";
        return $"urn:pulumi:{stack}::{project}::{parentType}{type}::{name}";
    }

    private static ImmutableDictionary<string, object> ToPlainValues(Struct properties)
        => properties.Fields
            .Select(field => (field.Key, Data: PropertyDeserializer.Deserialize(StructReader.Read(field.Value))))
            .Where(field => field.Data is { IsKnown: true, Value: not null })
            .ToImmutableDictionary(field => field.Key, field => field.Data.Value!);

    private static async Task<Struct> SerializeAsync(object result)
    {
        var value = await new PropertySerializer(new() { KeepResources = true }).SerializeAsync("The mocks' result", result)
            .ConfigureAwait(false);
        return value is ObjectValue { Properties: var properties }
            ? StructWriter.Write(properties)
            : throw new InvalidOperationException(
                $"The mocks' result is a {result?.GetType().FullName ?? "null"}: it must be a dictionary or an arguments object.");
    }
}
