namespace ManagedKube.Talos.Documents;

/// <summary>Kernel parameters (1.14).</summary>
internal sealed record SysctlConfig(IReadOnlyDictionary<string, string> Params) : TalosDocument;
