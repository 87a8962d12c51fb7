namespace Pulumi;

/// <summary>The run of a program under an engine.</summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<Deployment?> CurrentDeployment = new();

    private Stack? _stack;

    private Deployment(DeploymentSettings settings, IMonitor monitor, IEngine engine)
    {
        Settings = settings;
        Logger = new(engine, Tasks);
        Engine = engine;
        var features = new MonitorFeatures(monitor);
        var packages = new PackageReferences(monitor, features);
        Callbacks = new(this);
        Hooks = new(this, monitor, features);
        InvokeTransforms = new(this, monitor, features);
        Registrar = new(this, monitor, features, packages);
        Invoker = new(this, monitor, features, packages);
        Caller = new(this, monitor, features, packages);
        Runner = new(this, monitor);
        Handle = new(this);
    }

    /// <summary>The deployment that the calling code belongs to.</summary>
    /// <exception cref="InvalidOperationException">The code does not run inside RunAsync or TestAsync.</exception>
    public static DeploymentInstance Instance => Running.Handle;

    internal static Deployment? Current => CurrentDeployment.Value;

    /// <inheritdoc cref="Instance"/>
    internal static Deployment Running => Current ?? throw new InvalidOperationException(
        "There is no deployment here: this code must run inside Deployment.RunAsync or Deployment.TestAsync.");

    internal DeploymentSettings Settings { get; }

    internal TaskTracker Tasks { get; } = new();

    internal EngineLogger Logger { get; }

    internal CallbackHost Callbacks { get; }

    internal HookRegistrar Hooks { get; }

    internal InvokeTransforms InvokeTransforms { get; }

    internal ResourceRegistrar Registrar { get; }

    internal FunctionInvoker Invoker { get; }

    internal MethodCaller Caller { get; }

    internal ProgramRunner Runner { get; }

    /// <summary>A deployment that runs no program, for code that is called from outside: see <see cref="ContinueAsync"/>.</summary>
    internal static Deployment Create(DeploymentSettings settings, IMonitor monitor, IEngine engine) => new(settings, monitor, engine);

    internal Stack Stack
    {
        get => _stack ?? throw new InvalidOperationException("There is no stack yet to create resources in.");
        set => _stack = value;
    }

    private DeploymentInstance Handle { get; }

    private IEngine Engine { get; }

    /// <summary>Runs code that the engine calls from outside as part of this deployment.</summary>
    internal async Task<TResult> ContinueAsync<TResult>(Func<Task<TResult>> code)
    {
        CurrentDeployment.Value = this;
        return await code().ConfigureAwait(false);
    }

    // The current deployment must be set inside an asynchronous method: its end undoes the change, so that two runs which
    // are started one after the other do not see each other's.
    private static async Task<TResult> RunInAsync<TResult>(Deployment deployment, Func<ProgramRunner, Task<TResult>> run)
    {
        if (Current is not null)
            throw new InvalidOperationException("A deployment cannot be run inside another one.");

        CurrentDeployment.Value = deployment;
        try
        {
            return await run(deployment.Runner).ConfigureAwait(false);
        }
        finally
        {
            await deployment.Callbacks.DisposeAsync().ConfigureAwait(false);
        }
    }
}
