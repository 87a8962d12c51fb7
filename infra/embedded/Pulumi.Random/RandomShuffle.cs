using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>A list of texts in random order.</summary>
[RandomResourceType(Token)]
public class RandomShuffle : CustomResource
{
    private const string Token = "random:index/randomShuffle:RandomShuffle";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public RandomShuffle(string name, RandomShuffleArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new RandomShuffleArgs(), PackageOptions.Of(options, ""))
    {
    }

    private RandomShuffle(string name, Input<string> id, RandomShuffleState? state, CustomResourceOptions? options)
        : base(Token, name, state, PackageOptions.Of(options, id))
    {
    }

    /// <summary>The texts.</summary>
    [Output("inputs")]
    public Output<ImmutableArray<string>> Inputs { get; private set; } = null!;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    [Output("keepers")]
    public Output<ImmutableDictionary<string, string>?> Keepers { get; private set; } = null!;

    /// <summary>How many texts come out: less than there are leaves some out, more repeats them. Default: as many as there are.</summary>
    [Output("resultCount")]
    public Output<int?> ResultCount { get; private set; } = null!;

    /// <summary>The texts in their new order.</summary>
    [Output("results")]
    public Output<ImmutableArray<string>> Results { get; private set; } = null!;

    /// <summary>A text from which the order follows, so that the same text gives the same order.</summary>
    [Output("seed")]
    public Output<string?> Seed { get; private set; } = null!;

    /// <summary>Reads an existing resource, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="state">What is known of it beside its id.</param>
    /// <param name="options">How it is managed.</param>
    public static RandomShuffle Get(string name, Input<string> id, RandomShuffleState? state = null, CustomResourceOptions? options = null) =>
        new(name, id, state, options);
}
