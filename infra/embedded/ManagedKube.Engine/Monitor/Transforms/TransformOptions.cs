using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Transforms;

/// <summary>The options of a registration as transforms see and change them.</summary>
internal static class TransformOptions
{
    /// <param name="request">The registration.</param>
    /// <param name="provider">The provider that it has, told or inherited.</param>
    public static TransformResourceOptions Of(RegisterResourceRequest request, string provider)
    {
        var options = new TransformResourceOptions
        {
            Version = request.Version,
            Provider = provider,
            CustomTimeouts = request.CustomTimeouts,
            PluginDownloadUrl = request.PluginDownloadURL,
            DeletedWith = request.DeletedWith,
            Hooks = request.Hooks,
            Import = request.ImportId,
            ReplacementTrigger = request.ReplacementTrigger,
            DependsOn = { request.Dependencies },
            IgnoreChanges = { request.IgnoreChanges },
            ReplaceOnChanges = { request.ReplaceOnChanges },
            Aliases = { request.AliasURNs.Select(urn => new Alias { Urn = urn }), request.Aliases },
            AdditionalSecretOutputs = { request.AdditionalSecretOutputs },
            Providers = { request.Providers },
            PluginChecksums = { request.PluginChecksums },
            HideDiff = { request.HideDiffs },
            ReplaceWith = { request.ReplaceWith },
        };
        if (request.HasProtect)
            options.Protect = request.Protect;
        if (request.HasRetainOnDelete)
            options.RetainOnDelete = request.RetainOnDelete;
        if (request.DeleteBeforeReplaceDefined || request.DeleteBeforeReplace)
            options.DeleteBeforeReplace = request.DeleteBeforeReplace;
        return options;
    }

    /// <summary>The registration with other options.</summary>
    public static RegisterResourceRequest Apply(RegisterResourceRequest request, TransformResourceOptions options)
    {
        var changed = request.Clone();
        changed.Version = options.Version;
        changed.Provider = options.Provider;
        changed.CustomTimeouts = options.CustomTimeouts;
        changed.PluginDownloadURL = options.PluginDownloadUrl;
        changed.DeletedWith = options.DeletedWith;
        changed.Hooks = options.Hooks;
        changed.ImportId = options.Import;
        changed.ReplacementTrigger = options.ReplacementTrigger;
        Set(changed.Dependencies, options.DependsOn);
        Set(changed.IgnoreChanges, options.IgnoreChanges);
        Set(changed.ReplaceOnChanges, options.ReplaceOnChanges);
        changed.AliasURNs.Clear();
        Set(changed.Aliases, options.Aliases);
        Set(changed.AdditionalSecretOutputs, options.AdditionalSecretOutputs);
        Set(changed.HideDiffs, options.HideDiff);
        Set(changed.ReplaceWith, options.ReplaceWith);
        changed.Providers.Clear();
        changed.Providers.Add(options.Providers);
        changed.PluginChecksums.Clear();
        changed.PluginChecksums.Add(options.PluginChecksums);
        changed.ClearProtect();
        if (options.HasProtect)
            changed.Protect = options.Protect;
        changed.ClearRetainOnDelete();
        if (options.HasRetainOnDelete)
            changed.RetainOnDelete = options.RetainOnDelete;
        (changed.DeleteBeforeReplaceDefined, changed.DeleteBeforeReplace) = (options.HasDeleteBeforeReplace, options.DeleteBeforeReplace);
        return changed;
    }

    private static void Set<T>(Google.Protobuf.Collections.RepeatedField<T> field, IEnumerable<T> values)
    {
        field.Clear();
        field.AddRange(values);
    }
}
