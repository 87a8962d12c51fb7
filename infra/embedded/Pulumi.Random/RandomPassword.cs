using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>A random text that is a secret.</summary>
[RandomResourceType(Token)]
public class RandomPassword : CustomResource
{
    private const string Token = "random:index/randomPassword:RandomPassword";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public RandomPassword(string name, RandomPasswordArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new RandomPasswordArgs(), PackageOptions.Of(options, "", "bcryptHash", "result"))
    {
    }

    private RandomPassword(string name, Input<string> id, RandomPasswordState? state, CustomResourceOptions? options)
        : base(Token, name, state, PackageOptions.Of(options, id, "bcryptHash", "result"))
    {
    }

    /// <summary>A bcrypt hash of the password, of its first 72 bytes if it is longer. Secret.</summary>
    [Output("bcryptHash")]
    public Output<string> BcryptHash { get; private set; } = null!;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    [Output("keepers")]
    public Output<ImmutableDictionary<string, string>?> Keepers { get; private set; } = null!;

    /// <summary>How many characters; at least 1, and at least the sum of the minima.</summary>
    [Output("length")]
    public Output<int> Length { get; private set; } = null!;

    /// <summary>Whether lower-case letters may occur. Default: true.</summary>
    [Output("lower")]
    public Output<bool> Lower { get; private set; } = null!;

    /// <summary>The least number of lower-case letters. Default: 0.</summary>
    [Output("minLower")]
    public Output<int> MinLower { get; private set; } = null!;

    /// <summary>The least number of digits. Default: 0.</summary>
    [Output("minNumeric")]
    public Output<int> MinNumeric { get; private set; } = null!;

    /// <summary>The least number of special characters. Default: 0.</summary>
    [Output("minSpecial")]
    public Output<int> MinSpecial { get; private set; } = null!;

    /// <summary>The least number of upper-case letters. Default: 0.</summary>
    [Output("minUpper")]
    public Output<int> MinUpper { get; private set; } = null!;

    /// <summary>The former name of <c>Numeric</c>. Where both are given, they must be equal.</summary>
    [Output("number")]
    public Output<bool> Number { get; private set; } = null!;

    /// <summary>Whether digits may occur. Default: true.</summary>
    [Output("numeric")]
    public Output<bool> Numeric { get; private set; } = null!;

    /// <summary>The special characters to choose from. Default: <c>!@#$%&amp;*()-_=+[]{}&lt;&gt;:?</c>.</summary>
    [Output("overrideSpecial")]
    public Output<string?> OverrideSpecial { get; private set; } = null!;

    /// <summary>The password. Secret.</summary>
    [Output("result")]
    public Output<string> Result { get; private set; } = null!;

    /// <summary>Whether special characters may occur. Default: true.</summary>
    [Output("special")]
    public Output<bool> Special { get; private set; } = null!;

    /// <summary>Whether upper-case letters may occur. Default: true.</summary>
    [Output("upper")]
    public Output<bool> Upper { get; private set; } = null!;

    /// <summary>Reads an existing resource, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="state">What is known of it beside its id.</param>
    /// <param name="options">How it is managed.</param>
    public static RandomPassword Get(string name, Input<string> id, RandomPasswordState? state = null, CustomResourceOptions? options = null) =>
        new(name, id, state, options);
}
