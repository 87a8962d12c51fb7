namespace Pulumi.Command;

/// <summary>What the package adds to the options of resources and function calls.</summary>
internal static class PackageOptions
{
    /// <summary>The version of the package, which is the version of the plugin that is asked for.</summary>
    public static string Version { get; } = typeof(PackageOptions).Assembly.GetName().Version!.ToString(3);

    public static CustomResourceOptions Of(CustomResourceOptions? options, Input<string>? id, params string[] replaceOnChanges)
    {
        var merged = CustomResourceOptions.Merge(new CustomResourceOptions { Version = Version, ReplaceOnChanges = [.. replaceOnChanges] }, options);
        merged.Id = id ?? merged.Id;
        return merged;
    }

    public static InvokeOptions Of(InvokeOptions? options)
    {
        var result = options ?? new InvokeOptions();
        result.Version ??= Version;
        return result;
    }

    public static InvokeOutputOptions Of(InvokeOutputOptions? options)
    {
        var result = options ?? new InvokeOutputOptions();
        result.Version ??= Version;
        return result;
    }
}
