using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Talos.Images;

namespace ManagedKube.MachineConfigurations;

/// <summary>What the machines of a plan are installed from: Talos and the extensions that the kind of machine needs.</summary>
public static class SystemImages
{
    private static readonly ImageFactory Factory = new();
    private static readonly string VirtualMachine = ImageSchematic.VirtualMachine.Id();
    private static readonly string BareMetal = ImageSchematic.BareMetal.Id();
    private static readonly string BareMetalGpu = ImageSchematic.BareMetalGpu.Id();

    /// <summary>The id of the schematic of a machine's system.</summary>
    public static string Schematic(MachinePlan machine) => machine.BareMetal is { } pool ? Schematic(pool) : VirtualMachine;

    /// <summary>The image that a machine's system is upgraded with.</summary>
    public static string Installer(MachinePlan machine, ClusterPlan plan) => machine.BareMetal is { } pool
        ? BareMetalInstaller(pool, plan)
        : Factory.VirtualMachineInstaller(VirtualMachine, plan.Talos.ToString());

    /// <summary>The URL of the image that bare-metal servers of a pool boot from for the first time.</summary>
    public static string BootImage(BareMetalDefinition pool, ClusterPlan plan) => Factory.MetalImage(Schematic(pool), plan.Talos.ToString());

    internal static string BareMetalInstaller(BareMetalDefinition pool, ClusterPlan plan) => Factory.MetalInstaller(Schematic(pool), plan.Talos.ToString());

    private static string Schematic(BareMetalDefinition pool) => pool.Gpu ? BareMetalGpu : BareMetal;
}
