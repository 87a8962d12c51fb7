namespace ManagedKube.Model.Recording;

/// <summary>What a deployment upgrades.</summary>
internal enum UpgradeSubject
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A platform component.</summary>
    Component,

    /// <summary>The nodes, one after the other.</summary>
    Nodes,
}
