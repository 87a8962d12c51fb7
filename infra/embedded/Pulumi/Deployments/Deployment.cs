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
        var features = new MonitorFeatures(monitor);
        Registrar = new(this, monitor, features);
        Invoker = new(this, monitor, features);
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

    internal ResourceRegistrar Registrar { get; }

    internal FunctionInvoker Invoker { get; }

    internal ProgramRunner Runner { get; }

    internal Stack Stack
    {
        get => _stack ?? throw new InvalidOperationException("There is no stack yet to create resources in.");
        set => _stack = value;
    }

    private DeploymentInstance Handle { get; }

    // The current deployment must be set inside an asynchronous method: its end undoes the change, so that two runs which
    // are started one after the other do not see each other's.
    private static async Task<TResult> RunInAsync<TResult>(Deployment deployment, Func<ProgramRunner, Task<TResult>> run)
    {
        if (Current is not null)
            throw new InvalidOperationException("A deployment cannot be run inside another one.");

        CurrentDeployment.Value = deployment;
        return await run(deployment.Runner).ConfigureAwait(false);
    }
}
