namespace ManagedKube.Talos;

/// <summary>Sets of kernel modules.</summary>
public static class KernelModules
{
    /// <summary>What NVIDIA cards need; the extensions that bring them must be in the image.</summary>
    public static IReadOnlyList<string> Nvidia { get; } = ["nvidia", "nvidia_uvm", "nvidia_drm", "nvidia_modeset"];
}
