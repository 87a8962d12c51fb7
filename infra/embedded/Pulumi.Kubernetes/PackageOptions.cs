namespace Pulumi.Kubernetes;

/// <summary>What the package adds to the options of resources.</summary>
internal static class PackageOptions
{
    /// <summary>The version of the package, which is the version of the plugin that is asked for.</summary>
    public static string Version { get; } = typeof(PackageOptions).Assembly.GetName().Version!.ToString(3);

    /// <param name="options">What the program asks for.</param>
    /// <param name="id">The object to read; empty for one to create.</param>
    /// <param name="defaults">What the resource type adds.</param>
    public static CustomResourceOptions Of(CustomResourceOptions? options, Input<string>? id, CustomResourceOptions? defaults = null)
    {
        var merged = CustomResourceOptions.Merge(new CustomResourceOptions { Version = Version }, defaults);
        merged = CustomResourceOptions.Merge(merged, options);
        merged.Id = id ?? merged.Id;
        return merged;
    }
}
