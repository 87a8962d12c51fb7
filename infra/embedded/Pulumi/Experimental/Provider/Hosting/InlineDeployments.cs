using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>
/// Runs the code of components and methods, which registers resources with the engine of the program that uses them. Their hooks and
/// transforms can be called until the plugin ends.
/// </summary>
internal sealed class InlineDeployments : IAsyncDisposable
{
    private readonly ConcurrentBag<InlineDeployment> _finished = [];

    /// <summary>The address of the engine as <c>host:port</c>.</summary>
    public string EngineAddress { get; set; } = "";

    public static DeploymentSettings SettingsOf(Pulumirpc.ConstructRequest request)
        => Settings(
            request.Project, request.Stack, request.Organization, request.DryRun, request.Config, request.ConfigSecretKeys);

    public static DeploymentSettings SettingsOf(Pulumirpc.CallRequest request)
        => Settings(
            request.Project, request.Stack, request.Organization, request.DryRun, request.Config, request.ConfigSecretKeys);

    /// <summary>Runs code to its end, with all that follows from it.</summary>
    /// <exception cref="AggregateException">Several things failed; a single failure is thrown as it is.</exception>
    public async Task<TResult> RunAsync<TResult>(DeploymentSettings settings, string monitorAddress, Func<Task<TResult>> code)
    {
        var deployment = new InlineDeployment(settings, monitorAddress, EngineAddress);
        _finished.Add(deployment);
        return await deployment.RunAsync(code).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var deployment in _finished)
            await deployment.DisposeAsync().ConfigureAwait(false);
    }

    private static DeploymentSettings Settings(
        string project,
        string stack,
        string organization,
        bool isDryRun,
        IEnumerable<KeyValuePair<string, string>> config,
        IEnumerable<string> secretKeys)
        => new()
        {
            ProjectName = project,
            StackName = stack,
            OrganizationName = organization.Length > 0 ? organization : "organization",
            IsDryRun = isDryRun,
            Config = config.ToImmutableDictionary(entry => ConfigEnvironment.ShortKey(entry.Key), entry => entry.Value),
            ConfigSecretKeys = [.. secretKeys.Select(ConfigEnvironment.ShortKey)],
        };
}
