using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>A random name of words that people can remember. It is the id of the resource.</summary>
[RandomResourceType(Token)]
public class RandomPet : CustomResource
{
    private const string Token = "random:index/randomPet:RandomPet";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public RandomPet(string name, RandomPetArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new RandomPetArgs(), PackageOptions.Of(options, ""))
    {
    }

    private RandomPet(string name, Input<string> id, RandomPetState? state, CustomResourceOptions? options)
        : base(Token, name, state, PackageOptions.Of(options, id))
    {
    }

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    [Output("keepers")]
    public Output<ImmutableDictionary<string, string>?> Keepers { get; private set; } = null!;

    /// <summary>How many words. Default: 2.</summary>
    [Output("length")]
    public Output<int> Length { get; private set; } = null!;

    /// <summary>A word before the name.</summary>
    [Output("prefix")]
    public Output<string?> Prefix { get; private set; } = null!;

    /// <summary>What stands between the words. Default: <c>-</c>.</summary>
    [Output("separator")]
    public Output<string> Separator { get; private set; } = null!;

    /// <summary>Reads an existing resource, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="state">What is known of it beside its id.</param>
    /// <param name="options">How it is managed.</param>
    public static RandomPet Get(string name, Input<string> id, RandomPetState? state = null, CustomResourceOptions? options = null) =>
        new(name, id, state, options);
}
