namespace ManagedKube.Talos.Documents;

/// <summary>Whether the host's own domain is searched.</summary>
internal sealed record SearchDomains(bool DisableDefault);
