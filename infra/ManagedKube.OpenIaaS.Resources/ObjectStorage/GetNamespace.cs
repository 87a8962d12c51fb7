using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Tells the object storage namespace of the tenant.</summary>
public static class GetNamespace
{
    private const string Token = "openiaas:objectstorage:getNamespace";

    /// <summary>Asks at once.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Task<GetNamespaceResult> InvokeAsync(GetNamespaceArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetNamespaceResult>(Token, args ?? new GetNamespaceArgs(), PackageVersion.Defaults(options));

    /// <summary>Asks once the arguments are known.</summary>
    /// <param name="args">What to look for.</param>
    /// <param name="options">How the function is called.</param>
    public static Output<GetNamespaceResult> Invoke(GetNamespaceInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetNamespaceResult>(Token, args ?? new GetNamespaceInvokeArgs(), PackageVersion.Defaults(options));

    /// <inheritdoc cref="Invoke(GetNamespaceInvokeArgs, InvokeOptions)"/>
    public static Output<GetNamespaceResult> Invoke(GetNamespaceInvokeArgs? args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetNamespaceResult>(Token, args ?? new GetNamespaceInvokeArgs(), PackageVersion.Defaults(options));
}
