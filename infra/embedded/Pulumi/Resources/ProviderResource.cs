using Pulumi.Protocol.Values;

namespace Pulumi;

/// <summary>A configured instance of a provider plugin, which resources are managed with.</summary>
public class ProviderResource : CustomResource
{
    private readonly Lazy<Task<string>> _reference;

    /// <summary>Registers the provider.</summary>
    /// <param name="package">The package, such as <c>kubernetes</c>.</param>
    /// <param name="name">A name, unique among the stack's providers of the package.</param>
    /// <param name="args">The configuration.</param>
    /// <param name="options">How the provider is managed.</param>
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : this(package, name, args, options, registerPackageRequest: null)
    {
    }

    /// <summary>Registers the provider.</summary>
    /// <param name="package">The package.</param>
    /// <param name="name">A name, unique among the stack's providers of the package.</param>
    /// <param name="args">The configuration.</param>
    /// <param name="options">How the provider is managed.</param>
    /// <param name="registerPackageRequest">What the package is made of, if it is parameterized.</param>
    public ProviderResource(
        string package,
        string name,
        ResourceArgs args,
        CustomResourceOptions? options = null,
        RegisterPackageRequest? registerPackageRequest = null)
        : base($"pulumi:providers:{package}", name, args, options, registerPackageRequest)
    {
        Package = package;
        _reference = new(ResolveReferenceAsync);
    }

    /// <summary>For an object that only stands for a provider.</summary>
    private protected ProviderResource(string package, string reference)
    {
        Package = package;
        _reference = new(Task.FromResult(reference));
    }

    internal string Package { get; }

    /// <summary>How requests name the provider: its URN and its id, which is unknown while it is still to be created.</summary>
    internal Task<string> GetReferenceAsync() => _reference.Value;

    private async Task<string> ResolveReferenceAsync()
    {
        var urn = await Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        var id = await Id.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        return $"{urn}::{(id.Length > 0 ? id : Signatures.Unknown)}";
    }
}
