using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Deployments;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Components;

/// <summary>What a provider must know of the deployment to register resources in it.</summary>
/// <param name="run">The deployment.</param>
/// <param name="monitor">Address of the monitor.</param>
internal sealed class ComponentRun(DeploymentRun run, string monitor)
{
    public ConstructRequest Construct()
    {
        var request = new ConstructRequest
        {
            Project = run.Request.Stack.Project,
            Stack = run.Request.Stack.Stack,
            Organization = StackIdentity.Organization,
            DryRun = run.DryRun,
            Parallel = run.Request.Parallel,
            MonitorEndpoint = monitor,
        };
        request.Config.Add(Config());
        request.ConfigSecretKeys.AddRange(SecretKeys());
        return request;
    }

    public CallRequest Call()
    {
        var request = new CallRequest
        {
            Project = run.Request.Stack.Project,
            Stack = run.Request.Stack.Stack,
            Organization = StackIdentity.Organization,
            DryRun = run.DryRun,
            Parallel = run.Request.Parallel,
            MonitorEndpoint = monitor,
        };
        request.Config.Add(Config());
        request.ConfigSecretKeys.AddRange(SecretKeys());
        return request;
    }

    private Dictionary<string, string> Config() => run.Request.Config.ToDictionary(entry => entry.Key, entry => entry.Value.Text);

    private IEnumerable<string> SecretKeys() => run.Request.Config.Where(entry => entry.Value.IsSecret).Select(entry => entry.Key);
}
