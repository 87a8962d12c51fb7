using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V69: the client of the consoles is a confidential one, whose secret the stack keeps.</summary>
internal sealed class V69ConsoleSecret : IRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V69",
        Basis = RuleBasis.Secrets,
        Demand = $"Where consoles have single sign-on, the stack keeps the secret of their client, {OidcConsolesDefinition.SecretName}, encrypted.",
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context is { Secrets: { } kept, Definition: { Offering: Offering.Full, Oidc.Consoles: not null } definition }
            && !kept.Contains(OidcConsolesDefinition.SecretName))
        {
            yield return Finding.Error("V69", "cluster.oidc.consoles", "The stack does not keep the secret of the consoles' client.",
                $"Set it with 'mk config set {definition.Code} {OidcConsolesDefinition.SecretName} --secret < FILE'; it is encrypted then, and never shown.");
        }
    }
}
