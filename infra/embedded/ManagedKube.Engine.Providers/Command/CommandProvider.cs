using System.Collections.Immutable;
using System.Security.Cryptography;
using ManagedKube.Engine.Providers.Inputs;
using Pulumi.Protocol;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Command;

/// <summary>The local part of the <c>command</c> package: commands on this machine, as resources and as a function.</summary>
/// <param name="folder">Where commands run unless they say otherwise: the program's folder.</param>
/// <param name="environment">Variables that commands get beside those of this process.</param>
/// <param name="log">Shows what commands write.</param>
/// <param name="time">Measures timeouts.</param>
internal sealed class CommandProvider(string folder, IEnumerable<KeyValuePair<string, string>> environment, IEngineLog log, TimeProvider time) : Provider
{
    private const string ResourceToken = "command:local:Command";
    private const string FunctionToken = "command:local:run";
    private const int IdSuffixDigits = 8;

    private readonly CommandRunner _runner = new(folder, environment, log, time);

    public override Task<string> GetSchemaAsync(CancellationToken cancel) => Task.FromResult("""{"name":"command","version":"1.2.1"}""");

    public override Task<DiffResponse> DiffConfigAsync(DiffRequest request, CancellationToken cancel) => Task.FromResult(DiffResponse.None);

    public override Task ConfigureAsync(ConfigureRequest request, CancellationToken cancel) => Task.CompletedTask;

    public override Task<CheckResponse> CheckAsync(CheckRequest request, CancellationToken cancel)
    {
        RequireLocal(request.Urn.Type, ResourceToken);
        return Task.FromResult(new CheckResponse(request.News, Check(CommandInputs.Resource, request.News)));
    }

    public override Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel)
    {
        RequireLocal(request.Urn.Type, ResourceToken);
        var changes = ValueDiff.Compare(Inputs(request.OldInputs), Inputs(request.News))
            .Select(change => new PropertyChange(change.Path.ToString(), change.Kind, Replace: change.Path.Elements[0].Key == "triggers"));
        return Task.FromResult(new DiffResponse([.. changes]));
    }

    public override async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel)
    {
        RequireLocal(request.Urn.Type, ResourceToken);
        if (request.Preview)
            return new CreateResponse("", request.Inputs.SetAll(CommandRunner.Unknown(request.Inputs)));
        var id = request.Urn.Name + RandomNumberGenerator.GetHexString(IdSuffixDigits, lowercase: true);
        return new CreateResponse(id, request.Inputs.SetAll(await RunAsync(request.Inputs.Text("create"), new()
        {
            Urn = request.Urn,
            Inputs = request.Inputs,
            Timeout = request.Timeout,
        }, cancel).ConfigureAwait(false)));
    }

    // Nothing outside tells whether a command has run.
    public override Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel) =>
        Task.FromResult(new ReadResponse(request.Id, request.Inputs, request.Outputs));

    public override async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel)
    {
        RequireLocal(request.Urn.Type, ResourceToken);
        return request.News.SetAll(request.Preview
            ? CommandRunner.Unknown(request.News)
            : await RunAsync(request.News.Text("update") ?? request.News.Text("create"), new()
            {
                Urn = request.Urn,
                Inputs = request.News,
                Previous = request.OldOutputs,
                Timeout = request.Timeout,
            }, cancel).ConfigureAwait(false));
    }

    public override async Task DeleteAsync(DeleteRequest request, CancellationToken cancel)
    {
        RequireLocal(request.Urn.Type, ResourceToken);
        await RunAsync(request.OldOutputs.Text("delete"), new()
        {
            Urn = request.Urn,
            Inputs = Inputs(request.OldOutputs),
            Previous = request.OldOutputs,
            Timeout = request.Timeout,
        }, cancel).ConfigureAwait(false);
    }

    public override async Task<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancel)
    {
        RequireLocal(request.Token, FunctionToken);
        var failures = Check(CommandInputs.Function, request.Args);
        if (!failures.IsEmpty)
            return new InvokeResponse(PropertyMap.Empty, failures);
        var outputs = await RunAsync(request.Args.Text("command"), new() { Inputs = request.Args }, cancel).ConfigureAwait(false);
        return InvokeResponse.Of(request.Args.SetAll(outputs));
    }

    // An interrupted command has left no object that could be found; it is run again.
    public override Task<ImmutableArray<ListResult>?> ListAsync(ListRequest request, CancellationToken cancel) =>
        Task.FromResult<ImmutableArray<ListResult>?>([]);

    private static PropertyMap Inputs(PropertyMap properties) => CommandInputs.Resource.WithDefaults(properties);

    private static ImmutableArray<CheckFailure> Check(InputSchema schema, PropertyMap inputs) =>
        [.. schema.Check(inputs), .. CommandInputs.Violations(inputs)];

    private static void RequireLocal(string token, string local)
    {
        if (token != local)
            throw new ProviderException(
                $"'{token}' is not built in; of the package 'command' only {ResourceToken} and {FunctionToken} are. "
                + "Install the plugin pulumi-resource-command (pulumi plugin install resource command), or put it on the PATH: it then serves all of them.",
                nothingHappened: true);
    }

    private Task<PropertyMap> RunAsync(string? command, CommandRun run, CancellationToken cancel) => command is null
        ? Task.FromResult(CommandRunner.Kept(run.Previous))
        : _runner.RunAsync(command, run, cancel);
}
