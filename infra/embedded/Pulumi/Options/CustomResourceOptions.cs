namespace Pulumi;

/// <summary>Options of a resource that a provider manages.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    /// <summary>Whether a replacement deletes the old object first; by default as the provider says.</summary>
    public bool? DeleteBeforeReplace { get; set; }

    /// <summary>Wire names of outputs that are secret although the provider does not say so.</summary>
    public List<string> AdditionalSecretOutputs { get; set; } = [];

    /// <summary>The id of an existing object to import, which is managed from then on.</summary>
    public string? ImportId { get; set; }

    /// <summary>For providers: environment variables of the plugin, by the variable whose value they get.</summary>
    public Dictionary<string, string> EnvVarMappings { get; set; } = [];

    /// <summary>
    /// New options in which <paramref name="options2"/> is laid over <paramref name="options1"/>: lists are appended, single
    /// values replace where they are given. Neither argument is changed.
    /// </summary>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = Copy(options1 ?? new());
        if (options2 is null)
            return merged;

        merged.MergeFrom(options2);
        merged.DeleteBeforeReplace = options2.DeleteBeforeReplace ?? merged.DeleteBeforeReplace;
        merged.AdditionalSecretOutputs.AddRange(options2.AdditionalSecretOutputs);
        merged.ImportId = options2.ImportId ?? merged.ImportId;
        foreach (var (variable, value) in options2.EnvVarMappings)
            merged.EnvVarMappings[variable] = value;
        return merged;
    }

    internal override ResourceOptions Clone() => Copy(this);

    private static CustomResourceOptions Copy(CustomResourceOptions options)
    {
        var copy = new CustomResourceOptions
        {
            DeleteBeforeReplace = options.DeleteBeforeReplace,
            AdditionalSecretOutputs = [.. options.AdditionalSecretOutputs],
            ImportId = options.ImportId,
            EnvVarMappings = new(options.EnvVarMappings),
        };
        copy.CopyFrom(options);
        return copy;
    }
}
