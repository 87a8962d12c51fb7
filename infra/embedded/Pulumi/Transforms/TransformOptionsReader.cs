using Pulumi.Protocol.Wire;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Reads the options of a resource that a transform is asked about.</summary>
internal static class TransformOptionsReader
{
    public static ResourceOptions Read(TransformRequest request)
    {
        var message = request.Options ?? new();
        ResourceOptions options = request.Custom ? ReadCustom(message) : ReadComponent(message);
        options.Parent = ResourceOf(request.Parent);
        options.DependsOn = ResourcesOf(message.DependsOn);
        options.Protect = message.HasProtect ? message.Protect : null;
        options.IgnoreChanges = [.. message.IgnoreChanges];
        options.ReplaceOnChanges = [.. message.ReplaceOnChanges];
        options.Version = NullIfEmpty(message.Version);
        options.Aliases = [.. message.Aliases.Select(alias => (Input<Alias>)AliasMessages.Read(alias))];
        options.Provider = ProviderOf(message.Provider);
        options.CustomTimeouts = message.CustomTimeouts is { } timeouts ? CustomTimeoutsMessages.Read(timeouts) : null;
        options.PluginDownloadURL = NullIfEmpty(message.PluginDownloadUrl);
        options.RetainOnDelete = message.HasRetainOnDelete ? message.RetainOnDelete : null;
        options.DeletedWith = ResourceOf(message.DeletedWith);
        options.ReplaceWith = ResourcesOf(message.ReplaceWith);
        options.HideDiffs = [.. message.HideDiff];
        options.Hooks = HookBindings.FromMessage(message.Hooks);
        if (message.ReplacementTrigger is not null)
            options.ReplacementTrigger = new Output<object>(ReadTriggerAsync(message.ReplacementTrigger));
        return options;
    }

    /// <summary>The provider that a reference names; null for an empty one, which stands for the default provider.</summary>
    public static ProviderResource? ProviderOf(string reference) => reference.Length > 0 ? new DependencyProviderResource(reference) : null;

    public static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;

    private static CustomResourceOptions ReadCustom(TransformResourceOptions message)
        => new()
        {
            DeleteBeforeReplace = message.HasDeleteBeforeReplace ? message.DeleteBeforeReplace : null,
            AdditionalSecretOutputs = [.. message.AdditionalSecretOutputs],
            ImportId = NullIfEmpty(message.Import),
        };

    private static ComponentResourceOptions ReadComponent(TransformResourceOptions message)
        => new() { Providers = [.. message.Providers.Values.Select(ProviderOf).OfType<ProviderResource>()] };

    private static DependencyResource? ResourceOf(string urn) => urn.Length > 0 ? new(urn) : null;

    private static InputList<Resource> ResourcesOf(IEnumerable<string> urns) => urns.Select(urn => (Resource)new DependencyResource(urn)).ToList();

    private static Task<OutputData<object>> ReadTriggerAsync(Google.Protobuf.WellKnownTypes.Value message)
    {
        var data = PropertyDeserializer.Deserialize(StructReader.Read(message));
        return Task.FromResult(data.With(data.Value!));
    }
}
