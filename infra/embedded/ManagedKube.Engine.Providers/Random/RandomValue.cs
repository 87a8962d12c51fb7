using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Random;

/// <summary>A random resource.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Results">What is random about it, by output name.</param>
internal sealed record RandomValue(string Id, PropertyMap Results);
