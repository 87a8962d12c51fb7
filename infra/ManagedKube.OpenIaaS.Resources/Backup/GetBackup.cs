using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>Finds the one backup of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetBackup
{
    private const string Token = "openiaas:backup:getBackup";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetBackupResult> InvokeAsync(GetBackupArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetBackupResult>(Token, args ?? new GetBackupArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetBackupResult> Invoke(GetBackupInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetBackupResult>(Token, args ?? new GetBackupInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetBackupInvokeArgs, InvokeOptions)"/>
    public static Output<GetBackupResult> Invoke(GetBackupInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetBackupResult>(Token, args ?? new GetBackupInvokeArgs(), PackageVersion.Defaults(options));
}
