using ManagedKube.Talos.Settings;

namespace ManagedKube.Talos.Documents.Kubernetes;

/// <summary>The configuration of the admission plugin <see cref="Plugin"/>.</summary>
internal sealed record PodSecurityConfiguration(IReadOnlyDictionary<string, string> Defaults, PodSecurityConfiguration.ExemptionSpec Exemptions)
    : KubernetesObject
{
    public const string Plugin = "PodSecurity";

    public override string ApiVersion => "pod-security.admission.config.k8s.io/v1";

    public override string Kind => "PodSecurityConfiguration";

    public static PodSecurityConfiguration Of(PodSecuritySettings settings) => new(
        new Dictionary<string, string>
        {
            ["enforce"] = Name(settings.Enforce),
            ["enforce-version"] = "latest",
            ["audit"] = Name(settings.Audit),
            ["audit-version"] = "latest",
            ["warn"] = Name(settings.Warn),
            ["warn-version"] = "latest",
        },
        new ExemptionSpec(settings.ExemptNamespaces));

    private static string Name(PodSecurityLevel level) => level switch
    {
        PodSecurityLevel.Restricted => "restricted",
        PodSecurityLevel.Baseline => "baseline",
        _ => "privileged",
    };

    internal sealed record ExemptionSpec(IReadOnlyList<string> Namespaces);
}
