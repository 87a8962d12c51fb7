namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>Whether a bucket keeps the former versions of its objects (API reference 4.2).</summary>
public static class VersioningStatus
{
    /// <summary>It keeps them.</summary>
    public const string Enabled = "Enabled";

    /// <summary>It kept them once and does no more; those that there are stay.</summary>
    public const string Suspended = "Suspended";

    /// <summary>It never kept them. Cannot be asked for.</summary>
    public const string Disabled = "Disabled";
}
