using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all availability zones that are somewhere.</summary>
public static class GetAvailabilityZones
{
    private const string Token = "openiaas:compute:getAvailabilityZones";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetAvailabilityZonesResult> InvokeAsync(GetAvailabilityZonesArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetAvailabilityZonesResult>(Token, args ?? new GetAvailabilityZonesArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetAvailabilityZonesResult> Invoke(GetAvailabilityZonesInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetAvailabilityZonesResult>(Token, args ?? new GetAvailabilityZonesInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetAvailabilityZonesInvokeArgs, InvokeOptions)"/>
    public static Output<GetAvailabilityZonesResult> Invoke(GetAvailabilityZonesInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetAvailabilityZonesResult>(Token, args ?? new GetAvailabilityZonesInvokeArgs(), PackageVersion.Defaults(options));
}
