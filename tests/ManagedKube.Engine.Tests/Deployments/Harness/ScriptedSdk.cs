using Google.Protobuf.WellKnownTypes;
using ManagedKube.Engine.Programs;
using Pulumi.Protocol;
using Pulumi.Protocol.Transport;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments.Harness;

/// <summary>The calls of a language SDK.</summary>
internal sealed class ScriptedSdk(LoopbackChannel channel, ProgramRun run)
{
    public const string ThingType = "test:index:Thing";

    public ResourceMonitor.ResourceMonitorClient Monitor { get; } = new(channel);

    public Pulumirpc.Engine.EngineClient Engine { get; } = new(channel);

    public ProgramRun Run => run;

    public Urn Stack { get; private set; }

    /// <summary>What the program returns at its end.</summary>
    public int ExitCode { get; set; }

    public async Task RegisterStackAsync() =>
        Stack = (await RegisterAsync(Urn.StackType, $"{run.Stack.Project}-{run.Stack.Stack}", [], request => (request.Parent, request.Custom) = ("", false))).Urn;

    public Task<ScriptedResource> ThingAsync(string name, PropertyMap? inputs = null, Action<RegisterResourceRequest>? options = null) =>
        RegisterAsync(ThingType, name, inputs ?? PropertyMap.Empty, options);

    public Task<ScriptedResource> ComponentAsync(string name, PropertyMap? inputs = null, Action<RegisterResourceRequest>? options = null, string type = "my:index:Group") =>
        RegisterAsync(type, name, inputs ?? PropertyMap.Empty, request =>
        {
            request.Custom = false;
            options?.Invoke(request);
        });

    public async Task<ScriptedResource> RegisterAsync(string type, string name, PropertyMap inputs, Action<RegisterResourceRequest>? options = null)
    {
        var request = new RegisterResourceRequest
        {
            Type = type,
            Name = name,
            Custom = true,
            Parent = Stack.Text,
            Object = StructWriter.Write(inputs, new WireOptions { KeepOutputValues = true }),
            AcceptSecrets = true,
            AcceptResources = true,
            SupportsResultReporting = true,
        };
        options?.Invoke(request);
        var response = await Monitor.RegisterResourceAsync(request);
        return new ScriptedResource(Urn.Parse(response.Urn), response.Id, StructReader.Read(response.Object), response.Result);
    }

    public async Task<ScriptedResource> ReadAsync(string type, string name, string id, PropertyMap? properties = null)
    {
        var response = await Monitor.ReadResourceAsync(new ReadResourceRequest
        {
            Type = type,
            Name = name,
            Id = id,
            Parent = Stack.Text,
            Properties = StructWriter.Write(properties ?? PropertyMap.Empty),
            AcceptSecrets = true,
            AcceptResources = true,
        });
        return new ScriptedResource(Urn.Parse(response.Urn), id, StructReader.Read(response.Properties));
    }

    public async Task<PropertyMap> InvokeAsync(string token, PropertyMap args) =>
        StructReader.Read((await Monitor.InvokeAsync(new ResourceInvokeRequest { Tok = token, Args = StructWriter.Write(args), AcceptResources = true })).Return);

    public async Task OutputsAsync(Urn urn, PropertyMap outputs) =>
        await Monitor.RegisterResourceOutputsAsync(new RegisterResourceOutputsRequest { Urn = urn.Text, Outputs = StructWriter.Write(outputs) });

    public Task StackOutputsAsync(PropertyMap outputs) => OutputsAsync(Stack, outputs);

    public async Task LogErrorAsync(string message) => await Engine.LogAsync(new LogRequest { Severity = LogSeverity.Error, Message = message });

    public async Task FinishAsync() => await Monitor.SignalAndWaitForShutdownAsync(new Empty());
}
