using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>A provider function that the program under test calls.</summary>
public class MockCallArgs
{
    /// <summary>The token of the function.</summary>
    public string? Token { get; set; }

    /// <summary>The known arguments, without secret markers; numbers are of type double.</summary>
    public ImmutableDictionary<string, object> Args { get; set; } = null!;

    /// <summary>The reference of the provider (<c>URN::ID</c>), or empty for the default one.</summary>
    public string? Provider { get; set; }
}
