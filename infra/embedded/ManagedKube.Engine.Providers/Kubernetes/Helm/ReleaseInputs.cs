using ManagedKube.Engine.Providers.Inputs;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>The inputs of a release.</summary>
internal static class ReleaseInputs
{
    public static InputSchema Schema { get; } = new(
    [
        new("chart", InputKind.Text) { Required = true },
        .. Of(InputKind.Text, "name", "namespace", "version", "description", "keyring", "postrender", "compat"),
        .. Of(
            InputKind.Flag, "allowNullValues", "atomic", "cleanupOnFail", "createNamespace", "dependencyUpdate", "devel", "disableCRDHooks",
            "disableOpenapiValidation", "disableWebhooks", "forceUpdate", "lint", "recreatePods", "renderSubchartNotes", "replace", "resetValues",
            "reuseValues", "skipAwait", "skipCrds", "verify", "waitForJobs"),
        .. Of(InputKind.Integer, "maxHistory", "timeout"),
        .. Of(InputKind.Map, "manifest", "resourceNames", "values", "repositoryOpts"),
        .. Of(InputKind.Values, "valueYamlFiles"),
    ]);

    /// <summary>Whether a change of an input changes the release.</summary>
    public static bool Matters(string name) => name is not ("compat" or "manifest" or "resourceNames" or "checksum");

    private static InputProperty[] Of(InputKind kind, params string[] names) => [.. names.Select(name => new InputProperty(name, kind))];
}
