using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>A random whole number from a range.</summary>
[RandomResourceType(Token)]
public class RandomInteger : CustomResource
{
    private const string Token = "random:index/randomInteger:RandomInteger";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public RandomInteger(string name, RandomIntegerArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new RandomIntegerArgs(), PackageOptions.Of(options, ""))
    {
    }

    private RandomInteger(string name, Input<string> id, RandomIntegerState? state, CustomResourceOptions? options)
        : base(Token, name, state, PackageOptions.Of(options, id))
    {
    }

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    [Output("keepers")]
    public Output<ImmutableDictionary<string, string>?> Keepers { get; private set; } = null!;

    /// <summary>The largest number that may come out.</summary>
    [Output("max")]
    public Output<int> Max { get; private set; } = null!;

    /// <summary>The smallest number that may come out.</summary>
    [Output("min")]
    public Output<int> Min { get; private set; } = null!;

    /// <summary>The number.</summary>
    [Output("result")]
    public Output<int> Result { get; private set; } = null!;

    /// <summary>A text from which the number follows, so that the same text gives the same number.</summary>
    [Output("seed")]
    public Output<string?> Seed { get; private set; } = null!;

    /// <summary>Reads an existing resource, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="state">What is known of it beside its id.</param>
    /// <param name="options">How it is managed.</param>
    public static RandomInteger Get(string name, Input<string> id, RandomIntegerState? state = null, CustomResourceOptions? options = null) =>
        new(name, id, state, options);
}
