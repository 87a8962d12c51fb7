using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Arguments given as members with <see cref="InputAttribute"/>.</summary>
public abstract class InputArgs
{
    private protected InputArgs()
    {
    }

    /// <summary>The values by wire name; null ones included.</summary>
    /// <exception cref="ArgumentNullException">A required member is null.</exception>
    internal virtual ImmutableDictionary<string, object?> ToDictionary()
    {
        var values = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var member in InputMember.Of(GetType()))
            values.Add(member.WireName, member.GetValue(this));
        return values.ToImmutable();
    }
}
