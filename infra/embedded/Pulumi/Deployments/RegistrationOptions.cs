using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Turns resource options into the form in which they are sent.</summary>
internal static class RegistrationOptions
{
    /// <summary>A request that has those options that need no knowledge of the resource itself.</summary>
    /// <exception cref="InvalidOperationException">The engine does not support an option.</exception>
    public static async Task<RegisterResourceRequest> CreateRequestAsync(ResourceOptions options, MonitorFeatures features)
    {
        var request = new RegisterResourceRequest
        {
            Version = options.Version ?? "",
            PluginDownloadURL = options.PluginDownloadURL ?? "",
            CustomTimeouts = CustomTimeoutsMessages.Create(options.CustomTimeouts),
            IgnoreChanges = { options.IgnoreChanges },
            HideDiffs = { options.HideDiffs },
        };
        if (options.Protect is { } protect)
            request.Protect = protect;
        if (options.RetainOnDelete is { } retainOnDelete)
            request.RetainOnDelete = retainOnDelete;
        if (options is CustomResourceOptions customOptions)
            Apply(customOptions, request);

        if (options.DeletedWith is not null)
        {
            await features.RequireAsync("deletedWith", $"the resource option {nameof(options.DeletedWith)}").ConfigureAwait(false);
            request.DeletedWith = await options.DeletedWith.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        }

        foreach (var resource in await options.ReplaceWith.ToOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false))
        {
            await features.RequireAsync("replaceWith", $"the resource option {nameof(options.ReplaceWith)}").ConfigureAwait(false);
            request.ReplaceWith.Add(await resource.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false));
        }

        if (options.ReplacementTrigger is not null)
        {
            var keepResources = await features.HasResourceReferencesAsync().ConfigureAwait(false);
            var serializer = new PropertySerializer(new() { KeepResources = keepResources });
            var trigger = await serializer.SerializeAsync(nameof(options.ReplacementTrigger), options.ReplacementTrigger)
                .ConfigureAwait(false);
            request.ReplacementTrigger = StructWriter.Write(trigger ?? NullValue.Instance, WireOptions.Default);
        }

        return request;
    }

    private static void Apply(CustomResourceOptions options, RegisterResourceRequest request)
    {
        request.ImportId = options.ImportId ?? "";
        request.AdditionalSecretOutputs.Add(options.AdditionalSecretOutputs);
        request.ReplaceOnChanges.Add(options.ReplaceOnChanges);
        request.EnvVarMappings.Add(options.EnvVarMappings);
        if (options.DeleteBeforeReplace is { } deleteBeforeReplace)
        {
            request.DeleteBeforeReplace = deleteBeforeReplace;
            request.DeleteBeforeReplaceDefined = true;
        }
    }
}
