namespace ManagedKube.Talos.Documents;

/// <summary>What the machine is: <c>controlplane</c> or <c>worker</c>.</summary>
internal sealed record MachineSection(string Type);
