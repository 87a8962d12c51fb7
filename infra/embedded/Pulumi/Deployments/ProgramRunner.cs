using System.Reflection;

namespace Pulumi;

/// <summary>Runs the code of a program to its end, and reports what went wrong.</summary>
internal sealed class ProgramRunner(Deployment deployment, IMonitor monitor)
{
    /// <summary>The engine knows from this code that it has been told the reason.</summary>
    public const int FailureReported = 32;

    public const int Failure = 1;

    /// <summary>Creates the stack, and waits for everything that follows from it.</summary>
    /// <returns>The exit code of the program.</returns>
    public async Task<int> RunAsync(Func<Stack> createStack)
    {
        try
        {
            var stack = createStack();
            deployment.Tasks.Track(stack.StackOutputs.DataTask);
            var failures = await deployment.Tasks.WaitAsync().ConfigureAwait(false);
            if (failures.Count > 0)
                return await ReportAsync(failures).ConfigureAwait(false);
            if (deployment.Logger.HasErrors)
                return Failure;

            await monitor.SignalAndWaitForShutdownAsync().ConfigureAwait(false);
            return 0;
        }
        catch (Exception e)
        {
            return await ReportAsync([e]).ConfigureAwait(false);
        }
    }

    private async Task<int> ReportAsync(IReadOnlyList<Exception> failures)
    {
        var exitCode = Failure;
        foreach (var failure in failures)
        {
            if (await TryLogAsync(failure).ConfigureAwait(false))
                exitCode = FailureReported;
        }

        return exitCode;
    }

    /// <summary>Tells the engine; if that is what fails, the standard error output has to do.</summary>
    private async Task<bool> TryLogAsync(Exception failure)
    {
        try
        {
            if (failure is not LogException)
            {
                await LogAsync(failure).ConfigureAwait(false);
                return true;
            }
        }
        catch (LogException)
        {
            // The engine cannot be reached any more.
        }

        await Console.Error.WriteLineAsync(failure.Message).ConfigureAwait(false);
        return false;
    }

    private Task LogAsync(Exception failure)
        => failure switch
        {
            RunException => deployment.Logger.ErrorAsync(failure.Message),
            ResourceException { HideStack: true } e => deployment.Logger.ErrorAsync(e.Message, e.Resource),
            ResourceException e => deployment.Logger.ErrorAsync(e.ToString(), e.Resource),
            _ => deployment.Logger.ErrorAsync(
                $"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:\n{failure}"),
        };
}
