using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one availability zone of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetAvailabilityZone
{
    private const string Token = "openiaas:compute:getAvailabilityZone";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetAvailabilityZoneResult> InvokeAsync(GetAvailabilityZoneArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetAvailabilityZoneResult>(Token, args ?? new GetAvailabilityZoneArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetAvailabilityZoneResult> Invoke(GetAvailabilityZoneInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetAvailabilityZoneResult>(Token, args ?? new GetAvailabilityZoneInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetAvailabilityZoneInvokeArgs, InvokeOptions)"/>
    public static Output<GetAvailabilityZoneResult> Invoke(GetAvailabilityZoneInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetAvailabilityZoneResult>(Token, args ?? new GetAvailabilityZoneInvokeArgs(), PackageVersion.Defaults(options));
}
