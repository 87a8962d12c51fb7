using System.Collections.Immutable;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor;

/// <summary>The optional features that programs may use.</summary>
internal static class MonitorFeatures
{
    /// <summary>Those that programs can only find in the whole list.</summary>
    public static ImmutableArray<ResourceMonitorFeature> WithoutId { get; } = [ResourceMonitorFeature.ByteString];

    /// <summary>All others that are supported, by the id with which programs ask for them.</summary>
    public static ImmutableDictionary<string, ResourceMonitorFeature> Supported { get; } = new Dictionary<string, ResourceMonitorFeature>
    {
        ["secrets"] = ResourceMonitorFeature.Secrets,
        ["resourceReferences"] = ResourceMonitorFeature.ResourceReferences,
        ["outputValues"] = ResourceMonitorFeature.OutputValues,
        ["aliasSpecs"] = ResourceMonitorFeature.AliasSpecs,
        ["replacementTrigger"] = ResourceMonitorFeature.ReplacementTrigger,
        ["deletedWith"] = ResourceMonitorFeature.DeletedWith,
        ["replaceWith"] = ResourceMonitorFeature.ReplaceWith,
        ["transforms"] = ResourceMonitorFeature.Transforms,
        ["invokeTransforms"] = ResourceMonitorFeature.InvokeTransforms,
        ["parameterization"] = ResourceMonitorFeature.Parameterization,
        ["resourceHooks"] = ResourceMonitorFeature.ResourceHooks,
        ["errorHooks"] = ResourceMonitorFeature.ErrorHooks,
        ["sendsOptionsToHooks"] = ResourceMonitorFeature.SendsOptionsToHooks,
    }.ToImmutableDictionary();
}
