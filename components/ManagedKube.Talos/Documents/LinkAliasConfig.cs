namespace ManagedKube.Talos.Documents;

/// <summary>Names a link by what it is rather than by the kernel's name, which differs from hypervisor to hypervisor.</summary>
internal sealed record LinkAliasConfig(string Name, Selector Selector) : TalosDocument;
