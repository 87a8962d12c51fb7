using ManagedKube.Kubectl.Api;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Reads which objects are meant: <c>node w1 w2</c>, <c>node/w1</c>, or a kind alone.</summary>
internal static class ObjectNames
{
    /// <exception cref="KubectlException">They are not understood.</exception>
    public static (ResourceKind Kind, IReadOnlyList<string> Names) Read(ResourceKinds kinds, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            throw new KubectlException("error: You must specify the type of resource. Example: kubectl get nodes");
        var slash = words[0].IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return (kinds.Find(words[0]), [.. words.Skip(1)]);
        var type = words[0][..slash];
        if (words.Any(word => !word.StartsWith(type + "/", StringComparison.Ordinal)))
        {
            throw new KubectlException(
                "error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form");
        }
        return (kinds.Find(type), [.. words.Select(word => word[(slash + 1)..])]);
    }
}
