namespace ManagedKube.PlanViews.Styles;

/// <summary>What a box shows; its colours follow from it.</summary>
internal enum Surface
{
    Page,
    Panel,
    Card,
    Prerequisite,
    Edge,
    GitRunner,
    ControlPlane,
    StorageNode,
    Worker,
    BareMetal,
    LoadBalancer,
    Carrier,
    Block,
    Files,
    Buckets,
    NoCopies,
    Platform,
    Track,
    Taken,
    Free,
    Reserved,
    Never,
    UsedAddress,
}
