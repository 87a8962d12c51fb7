namespace Pulumi.Command;

/// <summary>A resource type of this package, in its version.</summary>
internal sealed class CommandResourceTypeAttribute(string type) : ResourceTypeAttribute(type, PackageOptions.Version);
