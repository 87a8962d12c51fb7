namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>A kind of objects in the Kubernetes API.</summary>
/// <param name="ApiVersion">Such as <c>v1</c> or <c>apps/v1</c>.</param>
/// <param name="Plural">Such as <c>nodes</c>.</param>
internal readonly record struct ResourceKind(string ApiVersion, string Plural)
{
    public static readonly ResourceKind Nodes = new("v1", "nodes");
    public static readonly ResourceKind Namespaces = new("v1", "namespaces");
    public static readonly ResourceKind Pods = new("v1", "pods");
    public static readonly ResourceKind Services = new("v1", "services");
    public static readonly ResourceKind ConfigMaps = new("v1", "configmaps");
    public static readonly ResourceKind Deployments = new("apps/v1", "deployments");
    public static readonly ResourceKind DaemonSets = new("apps/v1", "daemonsets");

    /// <summary>Its path below the server's address.</summary>
    public string Path => ApiVersion.Contains('/', StringComparison.Ordinal) ? $"apis/{ApiVersion}/{Plural}" : $"api/{ApiVersion}/{Plural}";

    public override string ToString() => $"{Plural} ({ApiVersion})";
}
