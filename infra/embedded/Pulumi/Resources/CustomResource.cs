namespace Pulumi;

/// <summary>A resource that a provider creates, reads, updates and deletes.</summary>
public class CustomResource : Resource
{
    /// <summary>Registers the resource, or reads it if <see cref="ResourceOptions.Id"/> is given.</summary>
    /// <param name="type">The type token, such as <c>random:index/randomId:RandomId</c>.</param>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">The inputs.</param>
    /// <param name="options">How the resource is managed.</param>
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : this(type, name, args, options, registerPackageRequest: null)
    {
    }

    /// <summary>Registers the resource, or reads it if <see cref="ResourceOptions.Id"/> is given.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">The inputs.</param>
    /// <param name="options">How the resource is managed.</param>
    /// <param name="registerPackageRequest">The package, if the type token does not tell.</param>
    public CustomResource(
        string type,
        string name,
        ResourceArgs? args,
        CustomResourceOptions? options = null,
        RegisterPackageRequest? registerPackageRequest = null)
        : base(type, name, isCustom: true, args ?? ResourceArgs.Empty, options ?? new(), isRemote: false, registerPackageRequest)
    {
    }

    /// <inheritdoc cref="Resource()"/>
    private protected CustomResource()
    {
    }

    /// <summary>The id that the provider chose. Unknown during a preview that would create the resource.</summary>
    [Output("id")]
    public Output<string> Id { get; private protected set; } = null!;
}
