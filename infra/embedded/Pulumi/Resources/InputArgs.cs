using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Arguments given as members with <see cref="InputAttribute"/>; see the subclasses.</summary>
public abstract class InputArgs
{
    /// <summary>For the subclasses of this library.</summary>
    protected InputArgs()
    {
    }

    /// <summary>The values by wire name; null ones included.</summary>
    /// <exception cref="ArgumentNullException">A required member is null.</exception>
    internal abstract ImmutableDictionary<string, object?> ToDictionary();
}
