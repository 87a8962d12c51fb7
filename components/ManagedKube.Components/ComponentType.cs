namespace ManagedKube.Components;

/// <summary>Type tokens of the components. They are part of every URN, and so can never change.</summary>
internal static class ComponentType
{
    public const string ManagedCluster = "managedkube:components:ManagedCluster";
    public const string GitRunner = "managedkube:components:GitRunner";
    public const string ControlPlane = "managedkube:components:ControlPlane";
    public const string StoragePool = "managedkube:components:StoragePool";
    public const string ObjectStorage = "managedkube:components:ObjectStorage";
    public const string WorkerPool = "managedkube:components:WorkerPool";
    public const string BareMetalPool = "managedkube:components:BareMetalPool";
    public const string PlatformAddons = "managedkube:components:PlatformAddons";

    /// <summary>The type of one add-on.</summary>
    public static string Addon(string name) => $"managedkube:addons:{name}";
}
