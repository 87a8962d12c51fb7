namespace ManagedKube.Talos.Documents;

/// <summary>Which pods may call the machine API (1.14).</summary>
internal sealed record KubeTalosAPIAccessConfig(IReadOnlyList<string> AllowedRoles, IReadOnlyList<string> AllowedKubernetesNamespaces) : TalosDocument;
