using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts;

/// <summary>The namespaces of the platform; all others are the client's.</summary>
internal static class PlatformSpaces
{
    /// <summary>Their names; the fact has to look at <see cref="ResourceKind.Namespaces"/>.</summary>
    public static IReadOnlySet<string> Of(KubernetesState state) => state.Of(ResourceKind.Namespaces)
        .Where(space => space.Label(NamespaceNames.Label) == "true")
        .Select(ObjectFields.Name)
        .Append(NamespaceNames.System)
        .ToHashSet();
}
