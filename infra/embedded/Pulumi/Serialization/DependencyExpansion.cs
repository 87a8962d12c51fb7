namespace Pulumi.Serialization;

/// <summary>What it means to depend on a resource.</summary>
internal static class DependencyExpansion
{
    /// <summary>
    /// Replaces each local component by the resources below it, down to the first custom resource or remote component on
    /// each path. Those stand for themselves: a remote component only completes after its children.
    /// </summary>
    /// <param name="resources">What is depended on.</param>
    /// <param name="dependent">
    /// The resource that depends, if it is one. The components that it is in are left out: it would wait for itself, and
    /// its siblings for each other.
    /// </param>
    public static IReadOnlySet<Resource> Expand(IEnumerable<Resource> resources, Resource? dependent = null)
    {
        var result = new HashSet<Resource>();
        var seen = new HashSet<Resource>();
        var pending = new Stack<Resource>(resources);
        while (pending.TryPop(out var resource))
        {
            if (!seen.Add(resource))
                continue;

            if (resource is not ComponentResource { IsRemote: false })
            {
                result.Add(resource);
            }
            else if (dependent is null || !dependent.IsInside(resource))
            {
                foreach (var child in resource.GetChildren())
                    pending.Push(child);
            }
        }

        return result;
    }

    /// <summary>The URNs, in ordinal order, of the resources that <see cref="Expand"/> yields.</summary>
    public static async Task<SortedSet<string>> GetUrnsAsync(IEnumerable<Resource> resources, Resource? dependent = null)
    {
        var urns = await Task.WhenAll(Expand(resources, dependent).Select(resource => resource.Urn.GetValueAsync(whenUnknown: "")))
            .ConfigureAwait(false);
        return new(urns.Where(urn => urn.Length > 0), StringComparer.Ordinal);
    }
}
