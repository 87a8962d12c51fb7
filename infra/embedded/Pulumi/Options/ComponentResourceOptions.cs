namespace Pulumi;

/// <summary>Options of a resource that consists of other resources.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    /// <summary>The providers that the component's descendants use, at most one per package.</summary>
    public List<ProviderResource> Providers { get; set; } = [];

    /// <summary>
    /// New options in which <paramref name="options2"/> is laid over <paramref name="options1"/>: lists are appended, single
    /// values and the provider of a package replace where they are given. Neither argument is changed.
    /// </summary>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = Copy(options1 ?? new());
        if (options2 is not null)
            merged.MergeFrom(options2);

        // The last provider of a package wins and keeps its place.
        merged.Providers =
        [
            .. merged.Providers.Concat(options2?.Providers ?? []).Reverse().DistinctBy(provider => provider.Package).Reverse(),
        ];
        return merged;
    }

    internal override ResourceOptions Clone() => Copy(this);

    private static ComponentResourceOptions Copy(ComponentResourceOptions options)
    {
        var copy = new ComponentResourceOptions { Providers = [.. options.Providers] };
        copy.CopyFrom(options);
        return copy;
    }
}
