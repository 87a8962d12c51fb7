using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Random;

/// <summary>A random resource whose value somebody else has made.</summary>
/// <param name="Inputs">Inputs that could have made it.</param>
/// <param name="Value">The resource.</param>
internal sealed record ImportedValue(PropertyMap Inputs, RandomValue Value);
