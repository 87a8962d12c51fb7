using ManagedKube.Engine.Providers.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Configuration;

/// <summary>The configuration of a provider. Truth values arrive as such or as JSON text.</summary>
internal sealed record ProviderSettings
{
    /// <summary>The content of a kubeconfig, or the path of one; null for the usual places.</summary>
    public string? Kubeconfig { get; init; }

    /// <summary>Which of its contexts; null for the current one.</summary>
    public string? Context { get; init; }

    /// <summary>Which of its clusters; null for that of the context.</summary>
    public string? Cluster { get; init; }

    /// <summary>The namespace of objects that name none; null for that of the context.</summary>
    public string? Namespace { get; init; }

    /// <summary>Objects of a cluster that does not answer count as gone.</summary>
    public bool DeleteUnreachable { get; init; }

    /// <summary>Objects of a cluster that does not answer are left as they are.</summary>
    public bool SkipUpdateUnreachable { get; init; }

    /// <summary>Fields that others own are taken over.</summary>
    public bool EnablePatchForce { get; init; }

    /// <summary>Data of config maps is changed in place.</summary>
    public bool EnableConfigMapMutable { get; init; }

    /// <summary>Data of secrets is changed in place.</summary>
    public bool EnableSecretMutable { get; init; }

    /// <summary>Warnings of the API server about deprecated kinds are not shown.</summary>
    public bool SuppressDeprecationWarnings { get; init; }

    /// <summary>Reads checked configuration.</summary>
    public static ProviderSettings Of(PropertyMap inputs) => new()
    {
        Kubeconfig = KubeconfigText(inputs),
        Context = NotEmpty(inputs.Text("context")),
        Cluster = NotEmpty(inputs.Text("cluster")),
        Namespace = NotEmpty(inputs.Text("namespace")),
        DeleteUnreachable = Flag(inputs, "deleteUnreachable"),
        SkipUpdateUnreachable = Flag(inputs, "skipUpdateUnreachable"),
        EnablePatchForce = Flag(inputs, "enablePatchForce"),
        EnableConfigMapMutable = Flag(inputs, "enableConfigMapMutable"),
        EnableSecretMutable = Flag(inputs, "enableSecretMutable"),
        SuppressDeprecationWarnings = Flag(inputs, "suppressDeprecationWarnings"),
    };

    /// <summary>The kubeconfig as a program gives it: a text, or a structure that is one.</summary>
    public static string? KubeconfigText(PropertyMap inputs) => inputs.Get("kubeconfig")?.Unwrapped switch
    {
        StringValue { Value.Length: > 0 } text => text.Value,
        ObjectValue map => Values.ObjectJson.Write(map.Properties).ToJsonString(),
        _ => null,
    };

    /// <summary>Nothing of it: it holds credentials.</summary>
    public override string ToString() => nameof(ProviderSettings);

    private static bool Flag(PropertyMap inputs, string name) => inputs.Get(name)?.Unwrapped switch
    {
        BoolValue flag => flag.Value,
        StringValue { Value: "true" } => true,
        _ => false,
    };

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
