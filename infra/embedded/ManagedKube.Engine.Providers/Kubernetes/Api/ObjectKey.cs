namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>Tells an object from all others of its kind.</summary>
/// <param name="Namespace">Its namespace; null where there are none.</param>
/// <param name="Name">Its name.</param>
internal sealed record ObjectKey(string? Namespace, string Name)
{
    /// <summary>The id of its resource.</summary>
    public string Id => Namespace is null ? Name : $"{Namespace}/{Name}";

    /// <summary>Reads the id of a resource.</summary>
    public static ObjectKey Of(string id)
    {
        var parts = id.Split('/', 2);
        return parts.Length == 1 ? new(null, id) : new(parts[0], parts[1]);
    }

    public override string ToString() => Id;
}
