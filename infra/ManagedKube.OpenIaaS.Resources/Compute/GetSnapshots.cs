using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all snapshots that are somewhere.</summary>
public static class GetSnapshots
{
    private const string Token = "openiaas:compute:getSnapshots";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetSnapshotsResult> InvokeAsync(GetSnapshotsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetSnapshotsResult>(Token, args ?? new GetSnapshotsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetSnapshotsResult> Invoke(GetSnapshotsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetSnapshotsResult>(Token, args ?? new GetSnapshotsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetSnapshotsInvokeArgs, InvokeOptions)"/>
    public static Output<GetSnapshotsResult> Invoke(GetSnapshotsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetSnapshotsResult>(Token, args ?? new GetSnapshotsInvokeArgs(), PackageVersion.Defaults(options));
}
