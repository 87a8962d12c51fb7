using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Resources.Compute;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>Gathers the ids of resources under their names.</summary>
internal static class MachineIds
{
    public static Output<ImmutableDictionary<string, string>> Of(IReadOnlyDictionary<string, VirtualMachine> machines) =>
        Of(machines.Select(machine => (machine.Key, machine.Value.Id)));

    public static Output<ImmutableDictionary<string, string>> Of(IEnumerable<(string Name, Output<string> Id)> resources)
    {
        var (names, ids) = (resources.Select(resource => resource.Name).ToList(), Output.All(resources.Select(resource => resource.Id)));
        return ids.Apply(values => names.Zip(values).ToImmutableDictionary(pair => pair.First, pair => pair.Second));
    }
}
