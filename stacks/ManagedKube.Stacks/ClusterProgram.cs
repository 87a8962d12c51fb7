using ManagedKube.Components;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;
using ManagedKube.OpenIaaS.Resources;
using Microsoft.Extensions.Configuration;
using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>Deploys the cluster that a configuration describes.</summary>
internal static class ClusterProgram
{
    /// <summary>Declares the cluster's resources and returns the stack's outputs.</summary>
    /// <exception cref="RunException">The configuration is wrong; the text lists everything that is.</exception>
    public static IDictionary<string, object?> Deploy(IConfiguration configuration)
    {
        var plan = ReadPlan(configuration);
        foreach (var warning in plan.Warnings)
            Log.Warn(warning.ToString());
        var provider = new Provider("openiaas", new ProviderArgs { Endpoint = plan.Definition.Target });
        var options = new ComponentResourceOptions { Providers = { provider } };
        var cluster = new ManagedCluster(plan.Definition.Code, new ManagedClusterArgs { Plan = plan }, options);
        return StackOutputs.Of(plan, cluster);
    }

    private static ClusterPlan ReadPlan(IConfiguration configuration)
    {
        var (definition, problems) = ClusterDefinitionReader.Read(configuration);
        try
        {
            if (definition is null)
                throw new InvalidClusterDefinitionException(problems);
            return ClusterPlanner.Plan(definition);
        }
        catch (InvalidClusterDefinitionException exception)
        {
            throw new RunException($"Pulumi.{Deployment.Instance.StackName}.yaml: {exception.Message}");
        }
    }
}
