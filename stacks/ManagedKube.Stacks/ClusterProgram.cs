using System.Collections.Immutable;
using ManagedKube.Components;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Inventory;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;
using ManagedKube.OpenIaaS.Resources;
using Microsoft.Extensions.Configuration;
using Pulumi;
using Pulumi.Utilities;

namespace ManagedKube.Stacks;

/// <summary>Deploys the cluster that a configuration describes.</summary>
internal static class ClusterProgram
{
    /// <summary>
    /// Declares the cluster's resources and returns the stack's outputs. What the last deployment recorded is read first, so
    /// that nothing is declared which contradicts it.
    /// </summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="secrets">What is kept encrypted; null for nothing.</param>
    /// <exception cref="RunException">The configuration is wrong; the text lists everything that is.</exception>
    public static async Task<IDictionary<string, object?>> DeployAsync(IConfiguration configuration, StackSecrets? secrets = null)
    {
        var (recorded, recordedNodes) = await ReadRecordAsync().ConfigureAwait(false);
        secrets ??= new StackSecrets();
        var (plan, postponed) = ReadPlan(configuration, recorded, await secrets.NamesAsync().ConfigureAwait(false));
        foreach (var later in postponed)
            Log.Warn(later);
        var certificate = secrets.ConsoleCertificate is { } pem
            ? ConsoleCertificate.Read(await OutputUtilities.GetValueAsync(pem).ConfigureAwait(false), plan)
            : null;
        var provider = new Provider("openiaas", new ProviderArgs { Endpoint = plan.Definition.Target });
        foreach (var warning in plan.Warnings.AddRange(await CheckInventoryAsync(plan, provider).ConfigureAwait(false)))
            Log.Warn(warning.ToString());
        var options = new ComponentResourceOptions { Providers = { provider } };
        var arguments = new ManagedClusterArgs
        {
            Plan = plan,
            RecordedNodes = recordedNodes,
            RunnerToken = secrets.RunnerToken is { } token ? (Input<string>)token : null,
            ConsoleCertificate = certificate,
            ConsoleSecret = secrets.ConsoleSecret is { } secret ? (Input<string>)secret : null,
            KastenLicense = secrets.KastenLicense is { } license ? (Input<string>)license : null,
        };
        var cluster = new ManagedCluster(plan.Definition.Code, arguments, options);
        return StackOutputs.Of(plan, cluster);
    }

    /// <summary>The warnings of the inventory's rules.</summary>
    /// <exception cref="RunException">The IaaS cannot take the plan.</exception>
    private static async Task<ImmutableArray<Finding>> CheckInventoryAsync(ClusterPlan plan, ProviderResource provider)
    {
        var findings = InventoryValidator.Validate(plan, await InventoryReader.ReadAsync(provider).ConfigureAwait(false));
        return findings.All(finding => finding.Level == FindingLevel.Warning) ? findings : throw Refuse(new InvalidClusterDefinitionException(findings));
    }

    private static async Task<PreviousDeployment> ReadRecordAsync()
    {
        try
        {
            return await PreviousDeployment.ReadAsync().ConfigureAwait(false);
        }
        catch (UnreadableRecordException exception)
        {
            throw new RunException(exception.Message);
        }
    }

    /// <summary>The plan of this deployment, and what of the order has to wait for a later one.</summary>
    private static (ClusterPlan Plan, ImmutableArray<string> Postponed) ReadPlan(
        IConfiguration configuration, RecordedFacts? recorded, ImmutableHashSet<string> secrets)
    {
        var (definition, problems) = ClusterDefinitionReader.Read(configuration, recorded);
        try
        {
            if (definition is null)
                throw new InvalidClusterDefinitionException(problems);
            var plan = ClusterPlanner.Plan(new RuleContext { Definition = definition, Recorded = recorded, Secrets = secrets });
            return StagedDeployment.Apply(plan, recorded, ReleaseData.Embedded);
        }
        catch (InvalidClusterDefinitionException exception)
        {
            throw Refuse(exception);
        }
    }

    private static RunException Refuse(InvalidClusterDefinitionException refusal) =>
        new($"Pulumi.{Deployment.Instance.StackName}.yaml: {refusal.Message}");
}
