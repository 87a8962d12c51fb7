using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Makes checked inputs of what the program asks for.</summary>
internal static class InputCheck
{
    /// <param name="run">The operation.</param>
    /// <param name="wanted">What the program asks for.</param>
    /// <param name="old">What is recorded and stays; null where the resource is new or recreated.</param>
    /// <param name="driver">What checks them.</param>
    /// <exception cref="RegistrationException">They are refused; the message holds all reasons.</exception>
    public static async Task<ResourceState> RunAsync(DeploymentRun run, ResourceState wanted, ResourceState? old, IResourceDriver driver)
    {
        var news = old is null
            ? wanted.Inputs
            : IgnoredChanges.Apply(wanted.Inputs, old.Inputs, wanted.IgnoreChanges, path => run.Events.Report(
                Severity.Info, $"ignoreChanges: there is nothing at '{path}'", wanted.Urn));
        var result = await driver.CheckAsync(wanted.Urn, old?.Inputs ?? PropertyMap.Empty, news).ConfigureAwait(false);
        if (!result.Failures.IsEmpty)
            throw new RegistrationException(
                $"{wanted.Type} '{wanted.Urn.Name}' has invalid inputs:{string.Concat(result.Failures.Select(failure => $"\n  {failure}"))}");
        var inputs = SecretMarks.Like(result.Inputs, news);
        run.Secrets.Add(inputs);
        return wanted with { Inputs = inputs };
    }
}
