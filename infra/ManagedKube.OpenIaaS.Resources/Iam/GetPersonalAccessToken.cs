using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Finds the one personal access token of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetPersonalAccessToken
{
    private const string Token = "openiaas:iam:getPersonalAccessToken";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetPersonalAccessTokenResult> InvokeAsync(GetPersonalAccessTokenArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetPersonalAccessTokenResult>(Token, args ?? new GetPersonalAccessTokenArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetPersonalAccessTokenResult> Invoke(GetPersonalAccessTokenInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetPersonalAccessTokenResult>(Token, args ?? new GetPersonalAccessTokenInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetPersonalAccessTokenInvokeArgs, InvokeOptions)"/>
    public static Output<GetPersonalAccessTokenResult> Invoke(GetPersonalAccessTokenInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetPersonalAccessTokenResult>(Token, args ?? new GetPersonalAccessTokenInvokeArgs(), PackageVersion.Defaults(options));
}
