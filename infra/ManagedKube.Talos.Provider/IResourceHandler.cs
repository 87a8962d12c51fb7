using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Talos.Provider;

/// <summary>
/// Everything that the provider can do with one resource type. Nothing outside is called: what a resource is, is wholly in its state.
/// </summary>
internal interface IResourceHandler
{
    /// <summary>The resource type.</summary>
    string Token { get; }

    CheckResponse Check(CheckRequest request);

    DiffResponse Diff(DiffRequest request);

    CreateResponse Create(CreateRequest request);

    ReadResponse Read(ReadRequest request);

    PropertyMap Update(UpdateRequest request);
}
