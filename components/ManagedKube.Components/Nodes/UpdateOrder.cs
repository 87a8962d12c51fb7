using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Components.Nodes;

/// <summary>
/// Which machine waits for which: within a domain each for the one before, and the first for the last of the domain before (product spec D7).
/// While a cluster is born, domains do not wait for each other: there is nothing yet that could be away.
/// </summary>
/// <param name="isBirth">Whether the cluster was never deployed before.</param>
internal sealed class UpdateOrder(bool isBirth)
{
    private readonly Dictionary<UpdateDomain, (string Machine, Resource Resource)> _last = [];

    /// <summary>What the next machine waits for; null for the first.</summary>
    /// <exception cref="InvalidOperationException">One that has to wait for it was added before it.</exception>
    public Resource? Before(MachinePlan machine)
    {
        var domain = UpdateDomain.Of(machine);
        if (_last.Where(last => domain.IsBefore(last.Key)).Select(last => $"{last.Value.Machine}, a {last.Key.Role},").FirstOrDefault() is { } tooEarly)
        {
            throw new InvalidOperationException(
                $"{machine.Name} is a {domain.Role}, and {tooEarly} was declared before it. Changes reach control planes first, then carriers of Ceph disks, then workers: declare their components in this order.");
        }

        return _last.TryGetValue(domain, out var own) ? own.Resource : _last
            .Where(last => !isBirth && last.Key.IsBefore(domain))
            .OrderByDescending(last => last.Key.Role)
            .Select(last => last.Value.Resource)
            .FirstOrDefault();
    }

    /// <summary>Adds a machine that waits for what <see cref="Before"/> said.</summary>
    public void Add(MachinePlan machine, Resource resource) => _last[UpdateDomain.Of(machine)] = (machine.Name, resource);
}
