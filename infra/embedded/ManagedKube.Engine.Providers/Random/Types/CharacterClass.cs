using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>A kind of characters.</summary>
/// <param name="Switch">The input that allows it.</param>
/// <param name="Minimum">The input that says how many there must be at least, allowed or not.</param>
/// <param name="Characters">Which ones.</param>
internal sealed record CharacterClass(string Switch, string Minimum, Func<PropertyMap, string> Characters);
