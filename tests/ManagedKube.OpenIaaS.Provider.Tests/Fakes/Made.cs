using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

/// <summary>A resource as an engine records it.</summary>
internal sealed record Made(IResourceHandler Handler, string Id, PropertyMap Inputs, PropertyMap Outputs);
