namespace ManagedKube.Engine.Providers.Kubernetes.Values;

/// <summary>Annotations by which a program tells the provider how to treat an object.</summary>
internal static class Annotations
{
    /// <summary><c>true</c> on objects whose names were made up.</summary>
    public const string Autonamed = "pulumi.com/autonamed";

    /// <summary><c>true</c> to wait for nothing.</summary>
    public const string SkipAwait = "pulumi.com/skipAwait";

    /// <summary>What to wait for: <c>condition=TYPE[=STATUS]</c> or <c>jsonpath={.PATH}[=VALUE]</c>, or a JSON list of them.</summary>
    public const string WaitFor = "pulumi.com/waitFor";

    /// <summary>How long, in seconds.</summary>
    public const string TimeoutSeconds = "pulumi.com/timeoutSeconds";

    /// <summary><c>true</c> to take over fields that others own.</summary>
    public const string PatchForce = "pulumi.com/patchForce";

    /// <summary>Under which name the fields are owned.</summary>
    public const string PatchFieldManager = "pulumi.com/patchFieldManager";

    /// <summary><c>foreground</c>, <c>background</c> or <c>orphan</c>.</summary>
    public const string DeletionPropagation = "pulumi.com/deletionPropagationPolicy";

    /// <summary>What older clients note of their last change; a copy of the object with all its secrets.</summary>
    public const string LastApplied = "kubectl.kubernetes.io/last-applied-configuration";
}
