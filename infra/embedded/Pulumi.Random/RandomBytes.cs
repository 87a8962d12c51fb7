using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>Random bytes that are a secret, such as a key.</summary>
[RandomResourceType(Token)]
public class RandomBytes : CustomResource
{
    private const string Token = "random:index/randomBytes:RandomBytes";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public RandomBytes(string name, RandomBytesArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new RandomBytesArgs(), PackageOptions.Of(options, "", "base64", "hex"))
    {
    }

    private RandomBytes(string name, Input<string> id, RandomBytesState? state, CustomResourceOptions? options)
        : base(Token, name, state, PackageOptions.Of(options, id, "base64", "hex"))
    {
    }

    /// <summary>The bytes in base64. Secret.</summary>
    [Output("base64")]
    public Output<string> Base64 { get; private set; } = null!;

    /// <summary>The bytes as lower-case hexadecimal digits, two for each byte. Secret.</summary>
    [Output("hex")]
    public Output<string> Hex { get; private set; } = null!;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    [Output("keepers")]
    public Output<ImmutableDictionary<string, string>?> Keepers { get; private set; } = null!;

    /// <summary>How many bytes; at least 1.</summary>
    [Output("length")]
    public Output<int> Length { get; private set; } = null!;

    /// <summary>Reads an existing resource, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="state">What is known of it beside its id.</param>
    /// <param name="options">How it is managed.</param>
    public static RandomBytes Get(string name, Input<string> id, RandomBytesState? state = null, CustomResourceOptions? options = null) =>
        new(name, id, state, options);
}
