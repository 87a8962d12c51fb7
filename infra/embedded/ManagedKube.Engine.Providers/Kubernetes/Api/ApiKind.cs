namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>A kind of objects that an API server serves.</summary>
/// <param name="Reference">What it is called.</param>
/// <param name="Plural">Its name in addresses.</param>
/// <param name="Namespaced">Whether its objects are in namespaces.</param>
internal sealed record ApiKind(KindReference Reference, string Plural, bool Namespaced)
{
    public static ApiKind Secret { get; } = new(new("", "v1", "Secret"), "secrets", Namespaced: true);

    public static ApiKind Event { get; } = new(new("", "v1", "Event"), "events", Namespaced: true);

    public static ApiKind StorageClass { get; } = new(new("storage.k8s.io", "v1", "StorageClass"), "storageclasses", Namespaced: false);

    /// <summary>The address of all its objects in a namespace.</summary>
    public string Collection(string? @namespace)
    {
        var root = Reference.Group.Length == 0 ? $"api/{Reference.Version}" : $"apis/{Reference.Group}/{Reference.Version}";
        return Namespaced && @namespace is not null ? $"{root}/namespaces/{Uri.EscapeDataString(@namespace)}/{Plural}" : $"{root}/{Plural}";
    }

    /// <summary>The address of one object.</summary>
    public string Address(ObjectKey key) => $"{Collection(key.Namespace)}/{Uri.EscapeDataString(key.Name)}";
}
