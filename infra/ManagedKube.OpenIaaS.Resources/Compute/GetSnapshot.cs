using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one snapshot of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetSnapshot
{
    private const string Token = "openiaas:compute:getSnapshot";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetSnapshotResult> InvokeAsync(GetSnapshotArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetSnapshotResult>(Token, args ?? new GetSnapshotArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetSnapshotResult> Invoke(GetSnapshotInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetSnapshotResult>(Token, args ?? new GetSnapshotInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetSnapshotInvokeArgs, InvokeOptions)"/>
    public static Output<GetSnapshotResult> Invoke(GetSnapshotInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetSnapshotResult>(Token, args ?? new GetSnapshotInvokeArgs(), PackageVersion.Defaults(options));
}
