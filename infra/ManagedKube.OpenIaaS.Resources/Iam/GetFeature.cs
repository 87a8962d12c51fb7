using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Finds the one feature of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetFeature
{
    private const string Token = "openiaas:iam:getFeature";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetFeatureResult> InvokeAsync(GetFeatureArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetFeatureResult>(Token, args ?? new GetFeatureArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetFeatureResult> Invoke(GetFeatureInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetFeatureResult>(Token, args ?? new GetFeatureInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetFeatureInvokeArgs, InvokeOptions)"/>
    public static Output<GetFeatureResult> Invoke(GetFeatureInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetFeatureResult>(Token, args ?? new GetFeatureInvokeArgs(), PackageVersion.Defaults(options));
}
