using System.Collections.Immutable;

namespace Pulumi;

public sealed partial class Deployment
{
    /// <summary>Runs a program that creates resources in <paramref name="action"/> and has no outputs.</summary>
    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public static Task<int> RunAsync(Action action)
        => RunAsync(() =>
        {
            action();
            return Task.FromResult(NoOutputs);
        });

    /// <summary>Runs a program that creates resources in <paramref name="func"/>, which returns the stack's outputs.</summary>
    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RunAsync(() => Task.FromResult(func()));

    /// <summary>Runs a program that creates resources in <paramref name="func"/> and has no outputs.</summary>
    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public static Task<int> RunAsync(Func<Task> func)
        => RunAsync(async () =>
        {
            await func().ConfigureAwait(false);
            return NoOutputs;
        });

    /// <summary>Runs a program that creates resources in <paramref name="func"/>, which returns the stack's outputs.</summary>
    /// <returns>
    /// The exit code, which the program must end with: 0 if all went well, 32 if it failed and the engine has been told
    /// why, 1 if an error was logged or the engine cannot be told.
    /// </returns>
    /// <exception cref="InvalidOperationException">The program was not started by an engine.</exception>
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null)
        => RunWithEngineAsync(runner => runner.RunAsync(() => new Stack(func, options)));

    /// <summary>Runs a program whose resources are created by the constructor of a stack class.</summary>
    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new()
        => RunWithEngineAsync(runner => runner.RunAsync(StackFactory.Create<TStack>));

    /// <summary>Runs a program whose stack is an object of a service provider.</summary>
    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
    {
        ArgumentNullException.ThrowIfNull(serviceProvider);
        return RunWithEngineAsync(runner => runner.RunAsync(() => StackFactory.Create<TStack>(serviceProvider)));
    }

    private static IDictionary<string, object?> NoOutputs => ImmutableDictionary<string, object?>.Empty;

    /// <summary>Runs a program against the engine that <paramref name="getVariable"/> tells of.</summary>
    internal static async Task<int> RunWithEngineAsync(
        Func<ProgramRunner, Task<int>> run, Func<string, string?>? getVariable = null)
    {
        getVariable ??= Environment.GetEnvironmentVariable;
        var settings = DeploymentSettings.Read(getVariable);
        using var monitor = new GrpcMonitor(DeploymentSettings.ReadAddress(getVariable, "PULUMI_MONITOR"));
        using var engine = new GrpcEngine(DeploymentSettings.ReadAddress(getVariable, "PULUMI_ENGINE"));
        var exitCode = await RunInAsync(new Deployment(settings, monitor, engine), run).ConfigureAwait(false);

        // For programs whose Main does not return it.
        if (exitCode != 0)
            Environment.ExitCode = exitCode;
        return exitCode;
    }
}
