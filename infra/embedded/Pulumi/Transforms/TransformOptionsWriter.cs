using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Writes the options that a transform returned. All of them: they replace what the engine had.</summary>
internal static class TransformOptionsWriter
{
    public static async Task<TransformResourceOptions> WriteAsync(ResourceOptions options)
    {
        var message = new TransformResourceOptions
        {
            DependsOn = { await GetUrnsAsync(options.DependsOn).ConfigureAwait(false) },
            IgnoreChanges = { options.IgnoreChanges },
            ReplaceOnChanges = { options.ReplaceOnChanges },
            Version = options.Version ?? "",
            Aliases = { await AliasMessages.CreateSpecsAsync(options.Aliases).ConfigureAwait(false) },
            Provider = await GetReferenceAsync(options.Provider).ConfigureAwait(false),
            CustomTimeouts = CustomTimeoutsMessages.Create(options.CustomTimeouts),
            PluginDownloadUrl = options.PluginDownloadURL ?? "",
            DeletedWith = await GetUrnAsync(options.DeletedWith).ConfigureAwait(false),
            ReplaceWith = { await GetUrnsAsync(options.ReplaceWith).ConfigureAwait(false) },
            HideDiff = { options.HideDiffs },
            Hooks = options.Hooks.IsEmpty ? null : await HookBindings.ToMessageAsync(options.Hooks).ConfigureAwait(false),
            ReplacementTrigger = await WriteTriggerAsync(options.ReplacementTrigger).ConfigureAwait(false),
        };
        if (options.Protect is { } protect)
            message.Protect = protect;
        if (options.RetainOnDelete is { } retainOnDelete)
            message.RetainOnDelete = retainOnDelete;
        if (options is CustomResourceOptions customOptions)
            Apply(customOptions, message);

        foreach (var provider in (options as ComponentResourceOptions)?.Providers ?? [])
            message.Providers[provider.Package] = await provider.GetReferenceAsync().ConfigureAwait(false);
        return message;
    }

    /// <summary>The reference of a provider; empty for null, which stands for the default provider.</summary>
    public static Task<string> GetReferenceAsync(ProviderResource? provider) => provider?.GetReferenceAsync() ?? Task.FromResult("");

    private static void Apply(CustomResourceOptions options, TransformResourceOptions message)
    {
        message.AdditionalSecretOutputs.Add(options.AdditionalSecretOutputs);
        message.Import = options.ImportId ?? "";
        if (options.DeleteBeforeReplace is { } deleteBeforeReplace)
            message.DeleteBeforeReplace = deleteBeforeReplace;
    }

    private static async Task<IEnumerable<string>> GetUrnsAsync(InputList<Resource> input)
    {
        var resources = await input.ToOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false);
        var urns = await Task.WhenAll(resources.Select(GetUrnAsync)).ConfigureAwait(false);
        return urns.Where(urn => urn.Length > 0);
    }

    private static Task<string> GetUrnAsync(Resource? resource) => resource?.Urn.GetValueAsync(whenUnknown: "") ?? Task.FromResult("");

    private static async Task<Google.Protobuf.WellKnownTypes.Value?> WriteTriggerAsync(Input<object>? trigger)
    {
        if (trigger is null)
            return null;

        var serializer = new PropertySerializer(new() { KeepResources = true });
        var value = await serializer.SerializeAsync(nameof(ResourceOptions.ReplacementTrigger), trigger).ConfigureAwait(false);
        return StructWriter.Write(value ?? NullValue.Instance, WireOptions.Default);
    }
}
