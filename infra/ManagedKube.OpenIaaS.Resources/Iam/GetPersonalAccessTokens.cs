using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Lists all personal access tokens.</summary>
public static class GetPersonalAccessTokens
{
    private const string Token = "openiaas:iam:getPersonalAccessTokens";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetPersonalAccessTokensResult> InvokeAsync(GetPersonalAccessTokensArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetPersonalAccessTokensResult>(Token, args ?? new GetPersonalAccessTokensArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetPersonalAccessTokensResult> Invoke(GetPersonalAccessTokensInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetPersonalAccessTokensResult>(Token, args ?? new GetPersonalAccessTokensInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetPersonalAccessTokensInvokeArgs, InvokeOptions)"/>
    public static Output<GetPersonalAccessTokensResult> Invoke(GetPersonalAccessTokensInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetPersonalAccessTokensResult>(Token, args ?? new GetPersonalAccessTokensInvokeArgs(), PackageVersion.Defaults(options));
}
