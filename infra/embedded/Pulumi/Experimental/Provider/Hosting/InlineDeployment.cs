using System.Runtime.ExceptionServices;

namespace Pulumi.Experimental.Provider;

/// <summary>One run of a component's or method's code.</summary>
internal sealed class InlineDeployment : IAsyncDisposable
{
    private readonly GrpcMonitor _monitor;
    private readonly GrpcEngine _engine;
    private readonly Deployment _deployment;

    public InlineDeployment(DeploymentSettings settings, string monitorAddress, string engineAddress)
    {
        _monitor = new(monitorAddress);
        _engine = new(engineAddress);
        _deployment = Deployment.Create(settings, _monitor, _engine);
    }

    public Task<TResult> RunAsync<TResult>(Func<Task<TResult>> code)
        => _deployment.ContinueAsync(async () =>
        {
            var result = await code().ConfigureAwait(false);
            var failures = await _deployment.Tasks.WaitAsync().ConfigureAwait(false);
            if (failures.Count > 1)
                throw new AggregateException(failures);
            if (failures.Count == 1)
                ExceptionDispatchInfo.Throw(failures[0]);
            return result;
        });

    public async ValueTask DisposeAsync()
    {
        await _deployment.Callbacks.DisposeAsync().ConfigureAwait(false);
        _monitor.Dispose();
        _engine.Dispose();
    }
}
