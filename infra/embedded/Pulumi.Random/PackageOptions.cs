namespace Pulumi.Random;

/// <summary>What the package adds to the options of each of its resources.</summary>
internal static class PackageOptions
{
    /// <summary>The version of the package, which is the version of the plugin that is asked for.</summary>
    public static string Version { get; } = typeof(PackageOptions).Assembly.GetName().Version!.ToString(3);

    public static CustomResourceOptions Of(CustomResourceOptions? options, Input<string>? id, params string[] secretOutputs)
    {
        var merged = CustomResourceOptions.Merge(new CustomResourceOptions { Version = Version, AdditionalSecretOutputs = [.. secretOutputs] }, options);
        merged.Id = id ?? merged.Id;
        return merged;
    }
}
