using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Lists all backups that are somewhere.</summary>
public static class GetBackups
{
    private const string Token = "openiaas:backup:getBackups";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetBackupsResult> InvokeAsync(GetBackupsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetBackupsResult>(Token, args ?? new GetBackupsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetBackupsResult> Invoke(GetBackupsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetBackupsResult>(Token, args ?? new GetBackupsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetBackupsInvokeArgs, InvokeOptions)"/>
    public static Output<GetBackupsResult> Invoke(GetBackupsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetBackupsResult>(Token, args ?? new GetBackupsInvokeArgs(), PackageVersion.Defaults(options));
}
