using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ManagedKube.Engine.Assets;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor;

/// <summary>Answers one running program.</summary>
internal sealed class ProgramMonitor
{
    private readonly DeploymentRun _run;
    private readonly Registrar _registrar;
    private readonly GoalReader _goals;
    private readonly ProgramPackages _packages = new();
    private readonly WorkTracker _work = new();
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _mayExit = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ProgramMonitor(DeploymentRun run)
    {
        _run = run;
        _registrar = new Registrar(run);
        _goals = new GoalReader(run.Request.Stack, new AssetHasher(run.Request.Project.ProgramFolder), _packages);
    }

    /// <summary>Completes when the program says that it has nothing more to register.</summary>
    public Task Finished => _finished.Task;

    /// <summary>Lets a program end that waits for it.</summary>
    public void LetExit() => _mayExit.TrySetResult();

    /// <summary>Waits for all registrations that are under way.</summary>
    public Task DrainAsync() => _work.DrainAsync();

    public async Task<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request)
    {
        if (request.Remote)
            throw new RpcException(new Status(StatusCode.Unimplemented, $"'{request.Type}' is a component of a provider, which is not supported"));
        var goal = _goals.Read(request);
        try
        {
            var state = await RunAsync(() => _registrar.RegisterAsync(goal)).ConfigureAwait(false);
            return state is not null ? ResponseWriter.Write(request, state)
                : _run.Program.IsLeftOut(goal.Urn) ? LeftOut(request, goal)
                : Failed(request, goal, Result.Skip, "left out, since something that it depends on has failed");
        }
        catch (StepFailedException e)
        {
            return Failed(request, goal, Result.Fail, e.Message);
        }
    }

    public async Task<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request)
    {
        var goal = _goals.Read(request);
        var state = await RunAsync(() => _registrar.ReadAsync(goal, request.Id)).ConfigureAwait(false);
        return state is not null ? ResponseWriter.Write(request, state)
            : _run.Program.IsLeftOut(goal.Urn) ? new ReadResourceResponse { Urn = goal.Urn.Text, Properties = new Struct() }
            : throw new RpcException(new Status(StatusCode.Unknown, $"{goal.Urn} was left out, since something that it depends on has failed"));
    }

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request) => RunAsync(async () =>
    {
        var urn = Urn.Parse(request.Urn);
        if (!_run.Program.IsRegistered(urn))
            throw new FormatException($"Outputs of {urn}, which is not registered.");
        if (!_run.Program.TakeOutputs(urn))
            throw new FormatException($"Outputs of {urn} for the second time.");
        var outputs = ProgramInputs.Plain(StructReader.Read(request.Outputs));
        _run.Secrets.Add(outputs);
        if (urn.Type == Urn.StackType)
            _run.Program.StackOutputs = outputs;
        else if (_run.Entries.TryGet(urn, out var state))
            await ComponentRegistration.SetOutputsAsync(_run, state, outputs).ConfigureAwait(false);
        return true;
    });

    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request)
    {
        var plugin = _packages.Plugin(request.Tok, request.Version, request.PluginDownloadURL, request.PackageRef);
        var args = ProgramInputs.Plain(StructReader.Read(request.Args));
        _run.Secrets.Add(args);
        var result = await RunAsync(async () =>
        {
            var reference = await _registrar.Providers.ResolveAsync(request.Provider, plugin).ConfigureAwait(false);
            var provider = await _run.Drivers.Directory.GetAsync(reference).ConfigureAwait(false);
            return await provider.InvokeAsync(new InvokeCall(request.Tok, args, _run.DryRun), _run.Status.Stopped).ConfigureAwait(false);
        }).ConfigureAwait(false);
        _run.Secrets.Add(result.Return);
        var response = new ResourceInvokeResponse { Return = StructWriter.Write(result.Return, new WireOptions { KeepResources = request.AcceptResources }) };
        response.Failures.AddRange(result.Failures.Select(failure => new CheckFailure { Property = failure.Property, Reason = failure.Reason }));
        return response;
    }

    public RegisterPackageResponse RegisterPackage(RegisterPackageRequest request) => _packages.Register(request);

    /// <summary>The program has nothing more to register; it is answered when everything is done.</summary>
    public Task FinishAsync()
    {
        if (!_finished.TrySetResult())
            throw new RpcException(new Status(StatusCode.FailedPrecondition, "the program has said already that it is finished"));
        return _mayExit.Task.WaitAsync(_run.Status.Stopped);
    }

    public DeploymentInfo Info()
    {
        var info = new DeploymentInfo
        {
            Project = _run.Request.Stack.Project,
            Stack = _run.Request.Stack.Stack,
            Organization = Backend.StackIdentity.Organization,
            DryRun = _run.DryRun,
            Parallel = _run.Request.Parallel,
        };
        foreach (var (key, value) in _run.Request.Config)
        {
            info.Config[key] = value.Text;
            if (value.IsSecret)
                info.ConfigSecretKeys.Add(key);
        }
        info.SupportedFeatures.AddRange(MonitorFeatures.Supported.Values);
        return info;
    }

    // Work that has begun comes to its end, though the program is told at once that the deployment is shutting down.
    private Task<T> RunAsync<T>(Func<Task<T>> work) => _work.Run(work).WaitAsync(_run.Status.Stopped);

    // What a program is to make of it is the same as of a resource that was skipped: nothing of it is known.
    private static RegisterResourceResponse LeftOut(RegisterResourceRequest request, ResourceGoal goal) => new()
    {
        Urn = goal.Urn.Text,
        Result = request.SupportsResultReporting ? Result.Skip : Result.Success,
        Unknown = true,
        Object = new Struct(),
    };

    private RegisterResourceResponse Failed(RegisterResourceRequest request, ResourceGoal goal, Result result, string message) => request.SupportsResultReporting
        ? new RegisterResourceResponse { Urn = goal.Urn.Text, Result = result, Unknown = true, Object = new Struct() }
        : throw new RpcException(new Status(StatusCode.Unknown, $"{goal.Urn}: {message}"));
}
