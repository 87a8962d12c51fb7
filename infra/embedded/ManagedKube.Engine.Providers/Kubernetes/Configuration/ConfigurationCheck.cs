using System.Collections.Immutable;
using ManagedKube.Engine.Providers.Inputs;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Kubernetes.Configuration;

/// <summary>What can be said of a configuration without the cluster.</summary>
internal static class ConfigurationCheck
{
    private static readonly ImmutableArray<string> Texts = ["context", "cluster", "clusterIdentifier", "namespace"];

    private static readonly ImmutableArray<string> Flags =
    [
        "alwaysRender", "deleteUnreachable", "enableConfigMapMutable", "enablePatchForce", "enableSecretMutable", "enableServerSideApply",
        "skipUpdateUnreachable", "suppressDeprecationWarnings", "suppressHelmHookWarnings", "upsertExistingObjects",
    ];

    /// <summary>Everything that is wrong.</summary>
    public static ImmutableArray<CheckFailure> Of(PropertyMap inputs)
    {
        var failures = ImmutableArray.CreateBuilder<CheckFailure>();
        foreach (var name in Texts)
            if (inputs.Get(name)?.Unwrapped is not (null or NullValue or UnknownValue or StringValue))
                failures.Add(new(name, "must be a text"));
        foreach (var name in Flags)
            if (inputs.Get(name)?.Unwrapped is not (null or NullValue or UnknownValue or BoolValue or StringValue { Value: "true" or "false" }))
                failures.Add(new(name, "must be true or false"));
        if (inputs.Get("enableServerSideApply")?.Unwrapped is BoolValue { Value: false } or StringValue { Value: "false" })
            failures.Add(new("enableServerSideApply", "must be left out or true: the built-in provider works by server-side apply alone"));
        if (inputs.Text("renderYamlToDirectory") is { Length: > 0 })
            failures.Add(new("renderYamlToDirectory", "must be left out: the built-in provider works on clusters alone"));
        failures.AddRange(OfKubeconfig(inputs));
        return failures.DrainToImmutable();
    }

    /// <summary>The configuration with its credentials marked.</summary>
    public static PropertyMap Marked(PropertyMap inputs) =>
        inputs.Get("kubeconfig") is { } kubeconfig and not (SecretValue or UnknownValue)
        && ProviderSettings.KubeconfigText(inputs)?.AsSpan().ContainsAny('\n', '{') == true
            ? inputs.Set("kubeconfig", kubeconfig.AsSecret())
            : inputs;

    private static IEnumerable<CheckFailure> OfKubeconfig(PropertyMap inputs)
    {
        if (inputs.Get("kubeconfig")?.ContainsUnknowns == true || ProviderSettings.KubeconfigText(inputs) is not { } text)
            return [];
        try
        {
            return [.. Kubeconfig.Violations(Kubeconfig.Read(text), inputs.Text("context"), inputs.Text("cluster"))
                .Select(violation => new CheckFailure(violation.Property, violation.Reason))];
        }
        catch (FormatException e)
        {
            return [new("kubeconfig", e.Message)];
        }
    }
}
