using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>The secret of the consoles' client at the identity provider.</summary>
internal static class ConsoleSecret
{
    /// <summary>Refuses a plan with single sign-on at consoles where the secret is missing.</summary>
    /// <exception cref="RunException">It is missing; the text says what to do.</exception>
    public static void Require(ClusterPlan plan, Input<string>? secret)
    {
        if (plan.SignOn is { Consoles.IsEmpty: false } && secret is null)
        {
            throw new RunException(
                "Consoles are to have single sign-on (cluster.oidc.consoles), but the secret of their client is missing. Set the stack's secret "
                + $"{OidcConsolesDefinition.SecretName}, for example with 'mk config set CODE {OidcConsolesDefinition.SecretName} --secret'.");
        }
    }
}
