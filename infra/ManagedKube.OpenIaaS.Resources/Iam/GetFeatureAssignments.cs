using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Lists the features that tenants have.</summary>
public static class GetFeatureAssignments
{
    private const string Token = "openiaas:iam:getFeatureAssignments";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetFeatureAssignmentsResult> InvokeAsync(GetFeatureAssignmentsArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetFeatureAssignmentsResult>(Token, args ?? new GetFeatureAssignmentsArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetFeatureAssignmentsResult> Invoke(GetFeatureAssignmentsInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetFeatureAssignmentsResult>(Token, args ?? new GetFeatureAssignmentsInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetFeatureAssignmentsInvokeArgs, InvokeOptions)"/>
    public static Output<GetFeatureAssignmentsResult> Invoke(GetFeatureAssignmentsInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetFeatureAssignmentsResult>(Token, args ?? new GetFeatureAssignmentsInvokeArgs(), PackageVersion.Defaults(options));
}
