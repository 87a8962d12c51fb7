namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>From which addresses a bucket can be reached (API reference 4.2).</summary>
public static class AccessType
{
    /// <summary>From all.</summary>
    public const string Public = "public";

    /// <summary>From the address ranges of the tenant, which the platform keeps up.</summary>
    public const string Private = "private";

    /// <summary>From the ranges of a whitelist.</summary>
    public const string Custom = "custom";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Public, Private, Custom];
}
