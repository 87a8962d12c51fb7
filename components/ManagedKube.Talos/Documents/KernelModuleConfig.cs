namespace ManagedKube.Talos.Documents;

/// <summary>A kernel module that is loaded (1.14).</summary>
internal sealed record KernelModuleConfig(string Name) : TalosDocument;
