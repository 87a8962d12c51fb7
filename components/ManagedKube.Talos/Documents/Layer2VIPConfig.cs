namespace ManagedKube.Talos.Documents;

/// <summary>The virtual address of the Kubernetes API, which one healthy control plane answers for.</summary>
internal sealed record Layer2VIPConfig(string Name, string Link) : TalosDocument;
