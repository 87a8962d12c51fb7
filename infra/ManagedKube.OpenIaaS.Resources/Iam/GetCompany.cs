using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Tells of a company.</summary>
public static class GetCompany
{
    private const string Token = "openiaas:iam:getCompany";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetCompanyResult> InvokeAsync(GetCompanyArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetCompanyResult>(Token, args ?? new GetCompanyArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetCompanyResult> Invoke(GetCompanyInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetCompanyResult>(Token, args ?? new GetCompanyInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetCompanyInvokeArgs, InvokeOptions)"/>
    public static Output<GetCompanyResult> Invoke(GetCompanyInvokeArgs args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetCompanyResult>(Token, args ?? new GetCompanyInvokeArgs(), PackageVersion.Defaults(options));
}
