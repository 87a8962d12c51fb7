namespace ManagedKube.Model.Planning.Dns;

/// <summary>The reserved sub-domains of a cluster's zone (V52).</summary>
public static class SubDomain
{
    /// <summary>The client's applications, open to the Internet.</summary>
    public const string External = "external";

    /// <summary>Consoles, open to the allow list.</summary>
    public const string ExternalSecured = "external-secured";

    /// <summary>What is reached from inside only.</summary>
    public const string Internal = "internal";
}
