using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>A UUID of version 4: random.</summary>
[RandomResourceType(Token)]
public class RandomUuid4 : CustomResource
{
    private const string Token = "random:index/randomUuid4:RandomUuid4";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public RandomUuid4(string name, RandomUuid4Args? args = null, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new RandomUuid4Args(), PackageOptions.Of(options, ""))
    {
    }

    private RandomUuid4(string name, Input<string> id, RandomUuid4State? state, CustomResourceOptions? options)
        : base(Token, name, state, PackageOptions.Of(options, id))
    {
    }

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    [Output("keepers")]
    public Output<ImmutableDictionary<string, string>?> Keepers { get; private set; } = null!;

    /// <summary>The UUID, in lower case with hyphens.</summary>
    [Output("result")]
    public Output<string> Result { get; private set; } = null!;

    /// <summary>Reads an existing resource, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="state">What is known of it beside its id.</param>
    /// <param name="options">How it is managed.</param>
    public static RandomUuid4 Get(string name, Input<string> id, RandomUuid4State? state = null, CustomResourceOptions? options = null) =>
        new(name, id, state, options);
}
