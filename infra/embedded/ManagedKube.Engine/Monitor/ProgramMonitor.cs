using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ManagedKube.Engine.Assets;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Monitor.Callbacks;
using ManagedKube.Engine.Monitor.Components;
using ManagedKube.Engine.Monitor.Transforms;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor;

/// <summary>Answers one running program.</summary>
internal sealed class ProgramMonitor : IDisposable
{
    private readonly DeploymentRun _run;
    private readonly Registrar _registrar;
    private readonly GoalReader _goals;
    private readonly AssetHasher _assets;
    private readonly HookReader _hooks;
    private readonly FunctionCalls _functions;
    private readonly RemoteComponents _components;
    private readonly MethodCalls _methods;
    private readonly ProgramPackages _packages = new();
    private readonly CallbackClients _callbacks = new();
    private readonly WorkTracker _work = new();
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _mayExit = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="run">The deployment.</param>
    /// <param name="address">Where providers that make components find this monitor.</param>
    public ProgramMonitor(DeploymentRun run, string address)
    {
        _run = run;
        _registrar = new Registrar(run);
        _goals = new GoalReader(run.Request.Stack, _packages);
        _assets = new AssetHasher(run.Request.Project.ProgramFolder);
        _hooks = new HookReader(_callbacks);
        _functions = new FunctionCalls(run, _registrar, _packages);
        var host = new ComponentRun(run, address);
        _components = new RemoteComponents(run, _registrar, host);
        _methods = new MethodCalls(run, _registrar, _packages, host);
        Transforms = new ResourceTransforms(_callbacks);
        InvokeTransforms = new InvokeTransforms(_callbacks);
    }

    /// <summary>Transforms of registrations.</summary>
    public ResourceTransforms Transforms { get; }

    /// <summary>Transforms of function calls.</summary>
    public InvokeTransforms InvokeTransforms { get; }

    /// <summary>Completes when the program says that it has nothing more to register.</summary>
    public Task Finished => _finished.Task;

    /// <summary>Lets a program end that waits for it.</summary>
    public void LetExit() => _mayExit.TrySetResult();

    /// <summary>Waits for all registrations that are under way.</summary>
    public Task DrainAsync() => _work.DrainAsync();

    public async Task<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request)
    {
        request = await Transforms.ApplyAsync(request, _goals.UrnOf(request), Inherited, _run.Status.Stopped).ConfigureAwait(false);
        var goal = Hashed(_goals.Read(request));
        try
        {
            if (request.Remote)
                return await ConstructAsync(Inherited(request), goal).ConfigureAwait(false);
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
        var goal = Hashed(_goals.Read(request));
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

    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request) =>
        await RunAsync(async () => await _functions.InvokeAsync(
            await InvokeTransforms.ApplyAsync(request, _run.Status.Stopped).ConfigureAwait(false)).ConfigureAwait(false)).ConfigureAwait(false);

    public async Task<CallResponse> CallAsync(ResourceCallRequest request)
    {
        var result = await RunAsync(() => _methods.CallAsync(request)).ConfigureAwait(false);
        return ResponseWriter.Write(result);
    }

    public void RegisterHook(RegisterResourceHookRequest request) => _run.Hooks.Registry.Add(_hooks.Read(request));

    public void RegisterHook(RegisterErrorHookRequest request) => _run.Hooks.Registry.Add(_hooks.Read(request));

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
        info.SupportedFeatures.AddRange(MonitorFeatures.Supported.Values.Concat(MonitorFeatures.WithoutId));
        return info;
    }

    public void Dispose() => _callbacks.Dispose();

    private async Task<RegisterResourceResponse> ConstructAsync(RegisterResourceRequest request, ResourceGoal goal)
    {
        var inputs = _assets.Hash(StructReader.Read(request.Object));
        var result = await RunAsync(() => _components.ConstructAsync(request, goal, inputs)).ConfigureAwait(false);
        return result is null
            ? Failed(request, goal, Result.Skip, "left out, since something that it depends on has failed")
            : ResponseWriter.Write(request, result);
    }

    private ResourceGoal Hashed(ResourceGoal goal) => goal with { Inputs = _assets.Hash(goal.Inputs) };

    // What a registration has from its parent, as far as others than the registrar need to know it.
    private RegisterResourceRequest Inherited(RegisterResourceRequest request)
    {
        if (request.Parent.Length == 0 || !_run.Program.TryGet(Urn.Parse(request.Parent), out var parent))
            return request;
        request = request.Clone();
        if (request.DeletedWith.Length == 0)
            request.DeletedWith = parent.DeletedWith.Text;
        if (!request.HasProtect && parent.Protect)
            request.Protect = true;
        if (!request.HasRetainOnDelete && parent.RetainOnDelete)
            request.RetainOnDelete = true;
        if (request.Provider.Length == 0 && (request.Custom || request.Remote))
            request.Provider = ProviderResolver.Given(_goals.Read(request), parent);
        return request;
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
