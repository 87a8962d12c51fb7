namespace Pulumi.Random;

/// <summary>A resource type of this package, in its version.</summary>
internal sealed class RandomResourceTypeAttribute(string type) : ResourceTypeAttribute(type, PackageOptions.Version);
