using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Lists all features.</summary>
public static class GetFeatures
{
    private const string Token = "openiaas:iam:getFeatures";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetFeaturesResult> InvokeAsync(GetFeaturesArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetFeaturesResult>(Token, args ?? new GetFeaturesArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetFeaturesResult> Invoke(GetFeaturesInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetFeaturesResult>(Token, args ?? new GetFeaturesInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetFeaturesInvokeArgs, InvokeOptions)"/>
    public static Output<GetFeaturesResult> Invoke(GetFeaturesInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetFeaturesResult>(Token, args ?? new GetFeaturesInvokeArgs(), PackageVersion.Defaults(options));
}
