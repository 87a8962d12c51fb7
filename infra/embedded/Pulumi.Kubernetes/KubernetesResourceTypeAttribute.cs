namespace Pulumi.Kubernetes;

/// <summary>A resource type of this package, in its version.</summary>
internal sealed class KubernetesResourceTypeAttribute(string type) : ResourceTypeAttribute(type, PackageOptions.Version);
