namespace ManagedKube.Model.Planning.Platform;

/// <summary>The names of the three ingress classes (product spec 1.3).</summary>
public static class IngressClass
{
    /// <summary>Reached from inside only.</summary>
    public const string Internal = "nginx-internal";

    /// <summary>Behind the second public address.</summary>
    public const string External = "nginx-external";

    /// <summary>Behind the first public address, filtered by the allow list.</summary>
    public const string ExternalSecured = "nginx-external-secured";
}
