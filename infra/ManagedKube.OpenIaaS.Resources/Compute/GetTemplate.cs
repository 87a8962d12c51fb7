using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Finds the one template of an id or an exact name. None and several are errors that list what there is.</summary>
public static class GetTemplate
{
    private const string Token = "openiaas:compute:getTemplate";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetTemplateResult> InvokeAsync(GetTemplateArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetTemplateResult>(Token, args ?? new GetTemplateArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetTemplateResult> Invoke(GetTemplateInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetTemplateResult>(Token, args ?? new GetTemplateInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetTemplateInvokeArgs, InvokeOptions)"/>
    public static Output<GetTemplateResult> Invoke(GetTemplateInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetTemplateResult>(Token, args ?? new GetTemplateInvokeArgs(), PackageVersion.Defaults(options));
}
