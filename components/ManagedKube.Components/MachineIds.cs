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
        var all = resources.ToList();
        return Output.All(all.Select(resource => resource.Id))
            .Apply(ids => all.Zip(ids).ToImmutableDictionary(pair => pair.First.Name, pair => pair.Second));
    }
}
