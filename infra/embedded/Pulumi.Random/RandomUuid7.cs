using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>A UUID of version 7: the time of its creation, then random. Later ones sort after earlier ones.</summary>
[RandomResourceType(Token)]
public class RandomUuid7 : CustomResource
{
    private const string Token = "random:index/randomUuid7:RandomUuid7";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public RandomUuid7(string name, RandomUuid7Args? args = null, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new RandomUuid7Args(), PackageOptions.Of(options, ""))
    {
    }

    private RandomUuid7(string name, Input<string> id, RandomUuid7State? state, CustomResourceOptions? options)
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
    public static RandomUuid7 Get(string name, Input<string> id, RandomUuid7State? state = null, CustomResourceOptions? options = null) =>
        new(name, id, state, options);
}
