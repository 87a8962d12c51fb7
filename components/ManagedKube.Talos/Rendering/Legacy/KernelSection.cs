namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>Kernel modules to load.</summary>
internal sealed record KernelSection(IReadOnlyList<KernelSection.Module> Modules)
{
    internal sealed record Module(string Name);
}
