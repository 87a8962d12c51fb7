using ManagedKube.Components.Machines;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Components.Nodes;

/// <summary>
/// The configurations of a cluster's machines. Each is rendered and checked once, so that what a machine boots with, what it is
/// compared with and what it is given later are the same text.
/// </summary>
internal sealed class NodeConfigurations(ClusterPlan plan, ClusterSecrets secrets)
{
    private readonly Dictionary<string, Output<string>> _texts = [];

    /// <summary>That of one machine; a secret.</summary>
    public Output<string> Of(MachinePlan machine)
    {
        if (!_texts.TryGetValue(machine.Name, out var text))
            _texts[machine.Name] = text = Output.CreateSecret(secrets.Bundle.Apply(bundle => CheckedConfigurations.Of(plan, machine, bundle)));
        return text;
    }
}
