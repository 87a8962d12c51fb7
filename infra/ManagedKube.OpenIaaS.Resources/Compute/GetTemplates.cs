using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Lists all templates that are somewhere.</summary>
public static class GetTemplates
{
    private const string Token = "openiaas:compute:getTemplates";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetTemplatesResult> InvokeAsync(GetTemplatesArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetTemplatesResult>(Token, args ?? new GetTemplatesArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetTemplatesResult> Invoke(GetTemplatesInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetTemplatesResult>(Token, args ?? new GetTemplatesInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetTemplatesInvokeArgs, InvokeOptions)"/>
    public static Output<GetTemplatesResult> Invoke(GetTemplatesInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetTemplatesResult>(Token, args ?? new GetTemplatesInvokeArgs(), PackageVersion.Defaults(options));
}
